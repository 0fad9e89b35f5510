import type { Cases } from '../../cases.ts'
import { cluster } from '../case-plans.ts'

const count = (length: number) => cluster({ nodeGroups: Array.from({ length }, (_, i) => ({ name: `group-${i}` })) })

export const cases: Cases = {
  passes: [{ name: 'thirty', plan: count(30) }],
  fails: [{ name: 'thirty-one', plan: count(31), at: ['eks.nodeGroups'], message: 'count' }],
}
