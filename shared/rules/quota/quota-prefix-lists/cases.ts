import type { Cases } from '../../cases.ts'
import { many } from '../many.ts'

const plan = (count: number) => ({ resources: many(count, () => ({ kind: 'ec2_managed_prefix_list' })) })

export const cases: Cases = {
  passes: [{ name: '100', plan: plan(100) }],
  fails: [{ name: 'one more', plan: plan(101), at: ['x-100'], message: 'count' }],
}
