import type { Cases } from '../../cases.ts'
import { many } from '../many.ts'

const plan = (count: number) => ({ resources: many(count, () => ({ kind: 'security_group' })) })

export const cases: Cases = {
  passes: [{ name: '2500', plan: plan(2500) }],
  fails: [{ name: 'one more', plan: plan(2501), at: ['x-2500'], message: 'count' }],
}
