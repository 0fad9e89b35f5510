import type { Cases } from '../../cases.ts'
import { many } from '../many.ts'

const plan = (count: number) => ({
  resources: many(count, (i) => ({ kind: 'customer_gateway', ipAddress: `8.8.4.${i}` })),
})

export const cases: Cases = {
  passes: [{ name: '50', plan: plan(50) }],
  fails: [{ name: 'one more', plan: plan(51), at: ['x-50'], message: 'count' }],
}
