import type { Cases } from '../../cases.ts'
import { inbound } from '../case-plans.ts'

const ping = (ipProtocol: string, source: object) => ({
  resources: {
    v4: { kind: 'ec2_managed_prefix_list', addressFamily: 'IPv4' },
    ...inbound({ ipProtocol, fromPort: -1, toPort: -1, ...source }).resources,
  },
})
const at = ['sg.ingress[0].ipProtocol']

export const cases: Cases = {
  passes: [
    { name: 'ICMP from IPv4', plan: ping('icmp', { cidrIpv4: '192.168.1.0/24' }) },
    { name: 'ICMPv6 from IPv6', plan: ping('icmpv6', { cidrIpv6: '2001:db8::/32' }) },
    { name: 'either from a group', plan: ping('icmpv6', { peer: 'self' }) },
  ],
  fails: [
    { name: 'ICMP from IPv6', plan: ping('icmp', { cidrIpv6: '::/0' }), at, message: 'icmp' },
    { name: 'ICMPv6 from IPv4', plan: ping('icmpv6', { cidrIpv4: '0.0.0.0/0' }), at, message: 'icmpv6' },
    {
      name: 'ICMPv6 from a list of IPv4',
      plan: ping('icmpv6', { peer: 'prefix-list', prefixList: 'v4' }),
      at,
      message: 'icmpv6',
    },
  ],
}
