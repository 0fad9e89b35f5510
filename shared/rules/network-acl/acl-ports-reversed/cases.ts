import type { Cases } from '../../cases.ts'
import { acl, https } from '../case-plans.ts'

const ports = (fromPort: number, toPort: number, protocol = '6') => acl([{ ...https, protocol, fromPort, toPort }])

export const cases: Cases = {
  passes: [
    { name: 'one port', plan: ports(443, 443) },
    { name: 'a range', plan: ports(443, 444) },
    { name: 'all traffic has no ports', plan: ports(444, 443, '-1') },
  ],
  fails: [{ name: 'one too many', plan: ports(444, 443), at: ['acl.ingress[0].toPort'], message: 'reversed' }],
}
