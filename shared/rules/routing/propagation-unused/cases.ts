import type { CasePlan, Cases } from '../../cases.ts'

const plan = (more: CasePlan['resources']): CasePlan => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    vgw: { kind: 'vpn_gateway', vpc: 'main' },
    rt: { kind: 'route_table', vpc: 'main', propagatingVgws: ['vgw'] },
    ...more,
  },
})

export const cases: Cases = {
  passes: [
    { name: 'a gateway of another VPC is another rule’s', plan: plan({ vgw: { kind: 'vpn_gateway' } }) },
    { name: 'Direct Connect', plan: plan({ dx: { kind: 'dx_gateway_association', vpnGateway: 'vgw' } }) },
    { name: 'a connection', plan: plan({ vpn: { kind: 'vpn_connection', vpnGateway: 'vgw' } }) },
  ],
  fails: [
    { name: 'no connection', plan: plan({}), at: ['rt.propagatingVgws[0]'], message: 'unused' },
    {
      name: 'a connection of another gateway',
      plan: plan({ vgw2: { kind: 'vpn_gateway' }, vpn: { kind: 'vpn_connection', vpnGateway: 'vgw2' } }),
      at: ['rt.propagatingVgws[0]'],
      message: 'unused',
    },
  ],
}
