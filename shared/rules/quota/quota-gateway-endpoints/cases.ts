import type { Cases } from '../../cases.ts'
import { many } from '../many.ts'

const plan = (count: number) => ({
  resources: many(count, () => ({ kind: 'vpc_endpoint', vpcEndpointType: 'Gateway' })),
})

export const cases: Cases = {
  passes: [
    { name: '20', plan: plan(20) },
    {
      name: 'those that do not count',
      plan: { resources: many(21, () => ({ kind: 'vpc_endpoint', vpcEndpointType: 'Interface' })) },
    },
  ],
  fails: [{ name: 'one more', plan: plan(21), at: ['x-20'], message: 'count' }],
}
