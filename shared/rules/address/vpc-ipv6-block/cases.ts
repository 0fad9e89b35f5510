import type { Cases } from '../../cases.ts'

const pool = 'ipam-pool-0123456789abcdef0'
const vpc = (fields: Record<string, unknown>) => ({
  resources: { main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', ...fields } },
})
const long = (length: number) => vpc({ ipv6IpamPool: pool, ipv6CidrBlock: `2001:db8::/${length}` })

export const cases: Cases = {
  passes: [
    { name: 'no IPv6', plan: vpc({}) },
    { name: 'from Amazon', plan: vpc({ assignGeneratedIpv6CidrBlock: true }) },
    ...[44, 48, 52, 56, 60].map((length) => ({ name: `a /${length} from a pool`, plan: long(length) })),
    { name: 'a pool that knows the length itself', plan: vpc({ ipv6IpamPool: pool }) },
    { name: 'without a pool the block is not used', plan: vpc({ ipv6CidrBlock: '2001:db8::/64' }) },
  ],
  fails: [
    {
      name: 'from both',
      plan: vpc({ assignGeneratedIpv6CidrBlock: true, ipv6IpamPool: pool }),
      at: ['main.ipv6IpamPool'],
      message: 'both',
      fixed: { 'main.assignGeneratedIpv6CidrBlock': false },
    },
    { name: 'another id', plan: vpc({ ipv6IpamPool: 'pool-1' }), at: ['main.ipv6IpamPool'], message: 'pool' },
    { name: 'a /64', plan: long(64), at: ['main.ipv6CidrBlock'], message: 'length' },
    { name: 'a /57', plan: long(57), at: ['main.ipv6CidrBlock'], message: 'length' },
    { name: 'a /40', plan: long(40), at: ['main.ipv6CidrBlock'], message: 'length' },
  ],
}
