import type { Cases } from '../../cases.ts'

const plan = (direct: number | null, transit: number | null, more = {}) => ({
  resources: {
    dx: { kind: 'dx_gateway', amazonSideAsn: direct },
    tgw: { kind: 'ec2_transit_gateway', amazonSideAsn: transit },
    line: { kind: 'dx_gateway_association', dxGateway: 'dx', transitGateway: 'tgw', allowedPrefixes: ['10.0.0.0/16'] },
    ...more,
  },
})

export const cases: Cases = {
  passes: [
    { name: 'two numbers', plan: plan(64513, 64512) },
    {
      name: 'a virtual private gateway may share it',
      plan: {
        resources: {
          dx: { kind: 'dx_gateway' },
          vgw: { kind: 'vpn_gateway' },
          line: { kind: 'dx_gateway_association', dxGateway: 'dx', vpnGateway: 'vgw' },
        },
      },
    },
    { name: 'not associated', plan: plan(64512, 64512, { line: { kind: 'dx_gateway_association', dxGateway: 'dx' } }) },
  ],
  fails: [
    {
      name: 'the same number',
      plan: plan(64600, 64600),
      at: ['dx.amazonSideAsn'],
      message: 'equal',
      fixed: { 'dx.amazonSideAsn': 64512 },
    },
    {
      name: 'the default of both',
      plan: plan(null, 64512),
      at: ['dx.amazonSideAsn'],
      message: 'equal',
      fixed: { 'dx.amazonSideAsn': 64513 },
    },
  ],
}
