import type { Cases } from '../../cases.ts'
import { many } from '../many.ts'

const plan = (count: number) => ({
  resources: {
    main: { kind: 'ec2_transit_gateway' },
    ...many(count, () => ({ kind: 'ec2_transit_gateway_route_table', transitGateway: 'main' })),
  },
})

export const cases: Cases = {
  passes: [{ name: '20', plan: plan(20) }],
  fails: [{ name: 'one more', plan: plan(21), at: ['main'], message: 'count' }],
}
