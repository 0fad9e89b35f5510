import type { Cases } from '../../cases.ts'

const plan = (one: readonly string[], two: readonly string[]) => ({
  resources: {
    igw: { kind: 'internet_gateway' },
    vgw: { kind: 'vpn_gateway' },
    one: { kind: 'route_table', gateways: one },
    two: { kind: 'route_table', gateways: two },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'one each', plan: plan(['igw'], ['vgw']) },
    { name: 'one table for both', plan: plan(['igw', 'vgw'], []) },
  ],
  fails: [
    { name: 'two tables', plan: plan(['igw'], ['igw']), at: ['two.gateways[0]'], message: 'twice' },
    {
      name: 'one table twice',
      plan: plan(['igw', 'igw'], []),
      at: ['one.gateways[1]'],
      message: 'twice',
      fixed: { 'one.gateways': ['igw'] },
    },
  ],
}
