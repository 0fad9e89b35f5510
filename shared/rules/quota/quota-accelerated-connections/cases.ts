import type { Cases } from '../../cases.ts'
import { many } from '../many.ts'

const plan = (count: number) => ({
  resources: many(count, () => ({ kind: 'vpn_connection', transitGateway: 'tgw', enableAcceleration: true })),
})

export const cases: Cases = {
  passes: [
    { name: '10', plan: plan(10) },
    {
      name: 'those that do not count',
      plan: { resources: many(11, () => ({ kind: 'vpn_connection', transitGateway: 'tgw' })) },
    },
  ],
  fails: [{ name: 'one more', plan: plan(11), at: ['x-10'], message: 'count' }],
}
