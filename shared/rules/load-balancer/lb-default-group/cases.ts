import type { Cases } from '../../cases.ts'
import { balancer, network } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'a group', plan: balancer() },
    { name: 'a network load balancer without groups admits all', plan: network({ securityGroups: [] }) },
  ],
  fails: [{ name: 'none', plan: balancer({ securityGroups: [] }), at: ['web.securityGroups'], message: 'unset' }],
}
