import type { Cases } from '../../cases.ts'

const amazon = { assignGeneratedIpv6CidrBlock: true }
const pool = { ipv6IpamPool: 'ipam-pool-0123456789abcdef0', ipv6CidrBlock: '2001:db8:0:100::/56' }
const plan = (vpc: Record<string, unknown>, subnet: Record<string, unknown>) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', ...vpc },
    a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/24', ...subnet },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'no IPv6', plan: plan({}, {}) },
    { name: 'the first number', plan: plan(amazon, { ipv6Netnum: 0 }) },
    { name: 'the last number', plan: plan(amazon, { ipv6Netnum: 255 }) },
    { name: 'the last /64 of the block', plan: plan(pool, { ipv6CidrBlock: '2001:db8:0:1ff::/64' }) },
    { name: 'Amazon’s block is not known', plan: plan(amazon, { ipv6CidrBlock: '2600:1f16::/64' }) },
  ],
  fails: [
    {
      name: 'the VPC has no IPv6',
      plan: plan({}, { ipv6Netnum: 0 }),
      at: ['a.ipv6Netnum'],
      message: 'none',
      fixed: { 'main.assignGeneratedIpv6CidrBlock': true },
    },
    {
      name: 'a block, and the VPC has no IPv6',
      plan: plan({}, { ipv6CidrBlock: '2001:db8::/64' }),
      at: ['a.ipv6CidrBlock'],
      message: 'none',
    },
    { name: 'one number too many', plan: plan(amazon, { ipv6Netnum: 256 }), at: ['a.ipv6Netnum'], message: 'number' },
    { name: 'below zero', plan: plan(amazon, { ipv6Netnum: -1 }), at: ['a.ipv6Netnum'], message: 'number' },
    {
      name: 'just behind the block',
      plan: plan(pool, { ipv6CidrBlock: '2001:db8:0:200::/64' }),
      at: ['a.ipv6CidrBlock'],
      message: 'outside',
    },
  ],
}
