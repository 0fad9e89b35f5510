import type { Cases } from '../../cases.ts'
import { many } from '../many.ts'

const plan = (count: number) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    ...many(count, () => ({ kind: 'route_table', vpc: 'main' })),
  },
})

export const cases: Cases = {
  passes: [{ name: '200', plan: plan(200) }],
  fails: [{ name: 'one more', plan: plan(201), at: ['main'], message: 'count' }],
}
