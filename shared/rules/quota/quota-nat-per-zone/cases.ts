import type { Cases } from '../../cases.ts'
import { many } from '../many.ts'

const plan = (count: number, isSpread = false) => ({
  resources: {
    a: { kind: 'subnet', cidrBlock: '10.0.0.0/24', availabilityZone: 'eu-west-1a' },
    b: { kind: 'subnet', cidrBlock: '10.0.1.0/24', availabilityZone: 'eu-west-1b' },
    ...many(count, (i) => ({
      kind: 'nat_gateway',
      connectivityType: 'private',
      subnet: isSpread && i % 2 === 0 ? 'b' : 'a',
    })),
  },
})

export const cases: Cases = {
  passes: [
    { name: 'five', plan: plan(5) },
    { name: 'ten in two zones', plan: plan(10, true) },
  ],
  fails: [{ name: 'one more', plan: plan(6), at: ['x-5'], message: 'count' }],
}
