import type { Cases } from '../../cases.ts'
import { many } from '../many.ts'

const plan = (count: number) => ({ resources: many(count, (i) => ({ kind: 'vpc', cidrBlock: `10.${i}.0.0/16` })) })

export const cases: Cases = {
  passes: [{ name: '5', plan: plan(5) }],
  fails: [{ name: 'one more', plan: plan(6), at: ['x-5'], message: 'count' }],
}
