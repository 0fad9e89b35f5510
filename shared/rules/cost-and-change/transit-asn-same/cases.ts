import type { Cases } from '../../cases.ts'

const plan = (first: number | null, second: number | null, more = {}) => ({
  resources: {
    a: { kind: 'ec2_transit_gateway', amazonSideAsn: first },
    b: { kind: 'ec2_transit_gateway', amazonSideAsn: second },
    ...more,
  },
})

export const cases: Cases = {
  passes: [
    { name: 'two numbers', plan: plan(64512, 64513) },
    {
      name: 'on a Direct Connect gateway it is another rule’s',
      plan: plan(64512, 64512, { line: { kind: 'dx_gateway_association', transitGateway: 'b' } }),
    },
  ],
  fails: [
    { name: 'the same', plan: plan(64600, 64600), at: ['b.amazonSideAsn'], message: 'same' },
    {
      name: 'the default of one that is left to AWS',
      plan: plan(null, 64512),
      at: ['b.amazonSideAsn'],
      message: 'same',
    },
  ],
}
