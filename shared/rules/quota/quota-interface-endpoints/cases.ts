import type { Cases } from '../../cases.ts'
import { many } from '../many.ts'

const plan = (count: number) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    ...many(count, () => ({ kind: 'vpc_endpoint', vpc: 'main' })),
  },
})

export const cases: Cases = {
  passes: [{ name: '50', plan: plan(50) }],
  fails: [{ name: 'one more', plan: plan(51), at: ['main'], message: 'count' }],
}
