import type { Cases } from '../../cases.ts'
import { balancer, network } from '../case-plans.ts'

const timeout = (idleTimeout: number | null) => balancer({ idleTimeout })
const at = ['web.idleTimeout']

export const cases: Cases = {
  passes: [
    { name: 'the shortest', plan: timeout(1) },
    { name: 'the longest', plan: timeout(4000) },
    { name: 'left to AWS', plan: timeout(null) },
    { name: 'a network load balancer has none', plan: network({ idleTimeout: 0 }) },
  ],
  fails: [
    { name: 'none', plan: timeout(0), at, message: 'range', fixed: { 'web.idleTimeout': 1 } },
    { name: 'too long', plan: timeout(4001), at, message: 'range', fixed: { 'web.idleTimeout': 4000 } },
  ],
}
