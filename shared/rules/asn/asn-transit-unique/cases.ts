import type { Cases } from '../../cases.ts'

const plan = (first: number, second: number, direct = 'dx') => ({
  resources: {
    dx: { kind: 'dx_gateway', amazonSideAsn: 64700 },
    spare: { kind: 'dx_gateway', amazonSideAsn: 64701 },
    'tgw-a': { kind: 'ec2_transit_gateway', amazonSideAsn: first },
    'tgw-b': { kind: 'ec2_transit_gateway', amazonSideAsn: second },
    'line-a': {
      kind: 'dx_gateway_association',
      dxGateway: 'dx',
      transitGateway: 'tgw-a',
      allowedPrefixes: ['10.0.0.0/16'],
    },
    'line-b': {
      kind: 'dx_gateway_association',
      dxGateway: direct,
      transitGateway: 'tgw-b',
      allowedPrefixes: ['10.1.0.0/16'],
    },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'two numbers', plan: plan(64512, 64513) },
    { name: 'on two Direct Connect gateways', plan: plan(64512, 64512, 'spare') },
  ],
  fails: [
    {
      name: 'the default twice',
      plan: plan(64512, 64512),
      at: ['tgw-b.amazonSideAsn'],
      message: 'same',
      fixed: { 'tgw-b.amazonSideAsn': 64513 },
    },
  ],
}
