import type { Cases } from '../../cases.ts'

const plan = (vpnGateway: string | null, transitGateway: string | null) => ({
  resources: {
    vgw: { kind: 'vpn_gateway' },
    tgw: { kind: 'ec2_transit_gateway' },
    vpn: { kind: 'vpn_connection', vpnGateway, transitGateway },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'a virtual private gateway', plan: plan('vgw', null) },
    { name: 'a transit gateway', plan: plan(null, 'tgw') },
    { name: 'neither is another rule’s', plan: plan(null, null) },
  ],
  fails: [{ name: 'both', plan: plan('vgw', 'tgw'), at: ['vpn.transitGateway'], message: 'both' }],
}
