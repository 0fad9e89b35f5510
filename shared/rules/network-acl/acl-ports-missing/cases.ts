import type { Cases } from '../../cases.ts'
import { acl, https } from '../case-plans.ts'

const ports = (fromPort: number | null, toPort: number | null, protocol = '6') =>
  acl([{ ...https, protocol, fromPort, toPort }])

export const cases: Cases = {
  passes: [
    { name: 'both', plan: ports(443, 443) },
    { name: 'all traffic', plan: ports(null, null, '-1') },
    { name: 'ICMP', plan: ports(null, null, '1') },
  ],
  fails: [
    { name: 'none', plan: ports(null, null), at: ['acl.ingress[0].fromPort'], message: 'both' },
    { name: 'none, UDP', plan: ports(null, null, '17'), at: ['acl.ingress[0].fromPort'], message: 'both' },
    { name: 'the first only', plan: ports(443, null), at: ['acl.ingress[0].toPort'], message: 'one' },
    { name: 'the last only', plan: ports(null, 443), at: ['acl.ingress[0].fromPort'], message: 'one' },
  ],
}
