import type { Cases } from '../../cases.ts'

const plan = (first: string, second: string, secondGateway = 'dx') => ({
  resources: {
    a: { kind: 'vpc', cidrBlock: first },
    b: { kind: 'vpc', cidrBlock: second },
    'vgw-a': { kind: 'vpn_gateway', vpc: 'a' },
    'vgw-b': { kind: 'vpn_gateway', vpc: 'b' },
    dx: { kind: 'dx_gateway' },
    spare: { kind: 'dx_gateway' },
    'line-a': { kind: 'dx_gateway_association', dxGateway: 'dx', vpnGateway: 'vgw-a' },
    'line-b': { kind: 'dx_gateway_association', dxGateway: secondGateway, vpnGateway: 'vgw-b' },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'neighbours', plan: plan('10.0.0.0/16', '10.1.0.0/16') },
    { name: 'two Direct Connect gateways', plan: plan('10.0.0.0/16', '10.0.0.0/16', 'spare') },
  ],
  fails: [
    {
      name: 'one inside the other',
      plan: plan('10.0.0.0/16', '10.0.255.0/24'),
      at: ['line-b.vpnGateway'],
      message: 'overlap',
    },
  ],
}
