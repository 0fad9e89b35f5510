import type { Cases } from '../../cases.ts'
import { many } from '../many.ts'

const plan = (count: number) => ({ resources: many(count, () => ({ kind: 'ec2_transit_gateway' })) })

export const cases: Cases = {
  passes: [{ name: '5', plan: plan(5) }],
  fails: [{ name: 'one more', plan: plan(6), at: ['x-5'], message: 'count' }],
}
