import type { Cases } from '../../cases.ts'

const amazon = { assignGeneratedIpv6CidrBlock: true }
const pool = { ipv6IpamPool: 'ipam-pool-0123456789abcdef0', ipv6CidrBlock: '2001:db8:0:100::/56' }
const subnet = (vpc: string, i: number, fields: Record<string, unknown>) => ({
  kind: 'subnet',
  vpc,
  cidrBlock: `10.0.${i}.0/24`,
  ...fields,
})
const plan = (vpc: Record<string, unknown>, a: Record<string, unknown>, b: Record<string, unknown>, home = 'main') => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', ...vpc },
    other: { kind: 'vpc', cidrBlock: '10.0.0.0/16', ...vpc },
    a: subnet('main', 0, a),
    b: subnet(home, 1, b),
  },
})

export const cases: Cases = {
  passes: [
    { name: 'neighbours', plan: plan(amazon, { ipv6Netnum: 0 }, { ipv6Netnum: 1 }) },
    { name: 'no IPv6', plan: plan({}, {}, {}) },
    { name: 'in two VPCs', plan: plan(amazon, { ipv6Netnum: 0 }, { ipv6Netnum: 0 }, 'other') },
  ],
  fails: [
    {
      name: 'the same number',
      plan: plan(amazon, { ipv6Netnum: 0 }, { ipv6Netnum: 0 }),
      at: ['b.ipv6Netnum'],
      message: 'number',
      fixed: { 'b.ipv6Netnum': 1 },
    },
    {
      name: 'the same block',
      plan: plan(pool, { ipv6CidrBlock: '2001:db8:0:100::/64' }, { ipv6CidrBlock: '2001:db8:0:100:0::/64' }),
      at: ['b.ipv6CidrBlock'],
      message: 'block',
    },
    {
      name: 'a block and the number that means it',
      plan: plan(pool, { ipv6Netnum: 5 }, { ipv6CidrBlock: '2001:db8:0:105::/64' }),
      at: ['b.ipv6CidrBlock'],
      message: 'block',
    },
  ],
}
