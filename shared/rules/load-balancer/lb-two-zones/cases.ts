import type { Cases } from '../../cases.ts'
import { balancer, network } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'two zones', plan: balancer() },
    { name: 'a network load balancer may be in one', plan: network({ subnets: ['a'] }) },
    { name: 'no subnet is another rule’s', plan: balancer({ subnets: [] }) },
  ],
  fails: [{ name: 'one', plan: balancer({ subnets: ['a'] }), at: ['web.subnets'], message: 'one' }],
}
