import type { Cases } from '../../cases.ts'
import { cluster, groupWith } from '../case-plans.ts'

const groups = (count: number) => {
  const names = Array.from({ length: count }, (_, i) => `g${i}`)
  return cluster({ securityGroups: names }, Object.fromEntries(names.map((name) => [name, groupWith()])))
}

export const cases: Cases = {
  passes: [
    { name: 'none', plan: groups(0) },
    { name: 'four', plan: groups(4) },
  ],
  fails: [{ name: 'five', plan: groups(5), at: ['eks.securityGroups'], message: 'count' }],
}
