import type { Cases } from '../../cases.ts'
import { many } from '../many.ts'

const plan = (count: number) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    ...many(count, () => ({ kind: 'ec2_transit_gateway_vpc_attachment', vpc: 'main' })),
  },
})

export const cases: Cases = {
  passes: [{ name: '5', plan: plan(5) }],
  fails: [{ name: 'one more', plan: plan(6), at: ['main'], message: 'count' }],
}
