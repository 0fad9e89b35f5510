import type { Cases } from '../../cases.ts'
import { many } from '../many.ts'

const plan = (count: number) => ({ resources: many(count, () => ({ kind: 'vpn_connection' })) })

export const cases: Cases = {
  passes: [{ name: '50', plan: plan(50) }],
  fails: [{ name: 'one more', plan: plan(51), at: ['x-50'], message: 'count' }],
}
