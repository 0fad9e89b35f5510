import type { Cases } from '../../cases.ts'

const main = {
  kind: 'vpc',
  cidrBlock: '10.0.0.0/16',
  ipv6IpamPool: 'ipam-pool-0123456789abcdef0',
  ipv6CidrBlock: '2600:1f16::/48',
}
const subnet = (ipv6CidrBlock: string) => ({
  resources: { main, a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/24', ipv6CidrBlock } },
})

export const cases: Cases = {
  passes: [
    { name: 'a /64', plan: subnet('2600:1f16:0:1::/64') },
    { name: 'no IPv6', plan: subnet('') },
    { name: 'IPv4 is another rule’s', plan: subnet('10.0.0.0/24') },
  ],
  fails: [
    {
      name: 'a /63',
      plan: subnet('2600:1f16:0:2::/63'),
      at: ['a.ipv6CidrBlock'],
      message: 'size',
      fixed: { 'a.ipv6CidrBlock': '2600:1f16:0:2::/64' },
    },
    { name: 'a /65', plan: subnet('2600:1f16::/65'), at: ['a.ipv6CidrBlock'], message: 'size' },
  ],
}
