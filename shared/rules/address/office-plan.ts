import type { CasePlan } from '../cases.ts'

type Resources = CasePlan['resources']

const gateway = (site: string) => ({ kind: 'customer_gateway', site, ipAddress: '8.8.4.4' })

/** For cases: an office on a virtual private gateway of the VPC `main`. */
export const joined = (lanCidrs: readonly string[], vpcBlock: string, more: Resources = {}): CasePlan => ({
  resources: {
    hq: { kind: 'site', lanCidrs },
    cgw: gateway('hq'),
    main: { kind: 'vpc', cidrBlock: vpcBlock },
    vgw: { kind: 'vpn_gateway', vpc: 'main' },
    vpn: { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw' },
    ...more,
  },
})
