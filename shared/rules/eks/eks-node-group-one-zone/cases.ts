import type { Cases } from '../../cases.ts'
import { cluster } from '../case-plans.ts'

const groups = (...lists: readonly (readonly string[])[]) =>
  cluster({ nodeGroups: lists.map((subnets, i) => ({ name: `group-${i}`, subnets })) })

export const cases: Cases = {
  passes: [
    { name: 'none', plan: cluster() },
    { name: 'the cluster’s own subnets', plan: groups([]) },
    { name: 'two zones', plan: groups(['a', 'b']) },
    { name: 'one group for each zone', plan: groups(['a'], ['b']) },
  ],
  fails: [
    { name: 'one subnet', plan: groups(['a']), at: ['eks.nodeGroups'], message: 'one' },
    { name: 'two groups in one zone', plan: groups(['a'], ['a']), at: ['eks.nodeGroups'], message: 'one' },
  ],
}
