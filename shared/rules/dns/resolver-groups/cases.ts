import type { Cases } from '../../cases.ts'
import { dnsRule, inbound, office, outbound } from '../case-plans.ts'

const none = { securityGroups: [] }
const at = ['r.securityGroups']

const group = (...blocks: readonly string[]) => ({
  'r.securityGroups': ['sg-r-dns'],
  'sg-r-dns.vpc': 'main',
  'sg-r-dns.ingress': blocks.flatMap((block) => [
    { ...dnsRule('udp', block), description: 'DNS by UDP' },
    { ...dnsRule('tcp', block), description: 'DNS by TCP' },
  ]),
})

export const cases: Cases = {
  passes: [{ name: 'one', plan: inbound() }],
  fails: [
    { name: 'none, no office: the VPC may ask', plan: inbound(none), at, message: 'none', fixed: group('10.0.0.0/16') },
    { name: 'none, an office', plan: inbound(none, office), at, message: 'none', fixed: group('192.168.1.0/24') },
    { name: 'none, and nobody whose network is known', plan: inbound({ ...none, vpc: null }), at, message: 'none' },
    { name: 'none on an outbound one', plan: outbound(none), at, message: 'none' },
  ],
}
