import type { Cases } from '../../cases.ts'

const plan = (one: readonly string[], two: readonly string[]) => ({
  resources: {
    a: { kind: 'subnet' },
    b: { kind: 'subnet' },
    one: { kind: 'network_acl', subnets: one },
    two: { kind: 'network_acl', subnets: two },
  },
})

export const cases: Cases = {
  passes: [{ name: 'one each', plan: plan(['a'], ['b']) }],
  fails: [
    {
      name: 'two lists',
      plan: plan(['a'], ['b', 'a']),
      at: ['two.subnets[1]'],
      message: 'twice',
      fixed: { 'two.subnets': ['b'] },
    },
    {
      name: 'one list twice',
      plan: plan(['a', 'a'], []),
      at: ['one.subnets[1]'],
      message: 'twice',
      fixed: { 'one.subnets': ['a'] },
    },
  ],
}
