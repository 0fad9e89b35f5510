import type { Cases } from '../../cases.ts'

const plan = (end: Record<string, string>, staticRoutes: readonly string[]) => ({
  resources: {
    vgw: { kind: 'vpn_gateway' },
    tgw: { kind: 'ec2_transit_gateway' },
    vpn: { kind: 'vpn_connection', ...end, staticRoutesOnly: true, staticRoutes },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'on a virtual private gateway', plan: plan({ vpnGateway: 'vgw' }, ['192.168.1.0/24']) },
    { name: 'none', plan: plan({ transitGateway: 'tgw' }, []) },
  ],
  fails: [
    {
      name: 'on a transit gateway',
      plan: plan({ transitGateway: 'tgw' }, ['192.168.1.0/24']),
      at: ['vpn.staticRoutes'],
      message: 'ignored',
      fixed: { 'vpn.staticRoutes': [] },
    },
  ],
}
