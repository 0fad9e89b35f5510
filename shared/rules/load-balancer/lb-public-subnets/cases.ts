import { subnet, withInternet } from '../../case-subnets.ts'
import type { Cases } from '../../cases.ts'
import { balancer } from '../case-plans.ts'

const facing = { internal: false }

export const cases: Cases = {
  passes: [
    { name: 'internal in private subnets', plan: balancer() },
    { name: 'internet-facing in public subnets', plan: balancer(facing, withInternet) },
    { name: 'internal in public subnets', plan: balancer({}, withInternet) },
  ],
  fails: [
    { name: 'internet-facing in private subnets', plan: balancer(facing), at: ['web.internal'], message: 'private' },
    {
      name: 'one of two is private',
      plan: balancer(facing, { ...withInternet, b: subnet(1, 'b') }),
      at: ['web.internal'],
      message: 'private',
    },
  ],
}
