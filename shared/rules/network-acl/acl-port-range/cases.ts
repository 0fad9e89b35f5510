import type { Cases } from '../../cases.ts'
import { acl, https } from '../case-plans.ts'

const tcp = (fromPort: number, toPort: number) => acl([{ ...https, fromPort, toPort }])
const icmp = (icmpType: number | null, icmpCode: number | null) =>
  acl([{ ...https, protocol: '1', fromPort: null, toPort: null, icmpType, icmpCode }])

export const cases: Cases = {
  passes: [
    { name: 'all ports', plan: tcp(0, 65535) },
    { name: 'a ping', plan: icmp(8, 0) },
    { name: 'all of ICMP', plan: icmp(-1, -1) },
    { name: 'the last type', plan: icmp(255, 255) },
  ],
  fails: [
    { name: 'below', plan: tcp(-1, 443), at: ['acl.ingress[0].fromPort'], message: 'port' },
    { name: 'above', plan: tcp(443, 65536), at: ['acl.ingress[0].toPort'], message: 'port' },
    { name: 'a type above', plan: icmp(256, 0), at: ['acl.ingress[0].icmpType'], message: 'icmp' },
    { name: 'a code below', plan: icmp(8, -2), at: ['acl.ingress[0].icmpCode'], message: 'icmp' },
    {
      name: 'no type',
      plan: icmp(null, -1),
      at: ['acl.ingress[0].icmpType'],
      message: 'type',
      fixed: { 'acl.ingress[0].icmpType': -1 },
    },
  ],
}
