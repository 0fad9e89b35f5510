import type { Cases } from '../../cases.ts'

const subnet = (fields: Record<string, unknown>) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', assignGeneratedIpv6CidrBlock: true },
    a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/24', ...fields },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'neither', plan: subnet({}) },
    { name: 'a number', plan: subnet({ ipv6Netnum: 0, assignIpv6AddressOnCreation: true }) },
    { name: 'a block', plan: subnet({ ipv6CidrBlock: '2001:db8::/64', assignIpv6AddressOnCreation: true }) },
    { name: 'IPv6 only', plan: subnet({ cidrBlock: '', ipv6Netnum: 0, ipv6Native: true }) },
  ],
  fails: [
    {
      name: 'addresses without a block',
      plan: subnet({ assignIpv6AddressOnCreation: true }),
      at: ['a.assignIpv6AddressOnCreation'],
      message: 'assign',
      fixed: { 'a.assignIpv6AddressOnCreation': false },
    },
    {
      name: 'IPv6 only without a block',
      plan: subnet({ cidrBlock: '', ipv6Native: true, assignIpv6AddressOnCreation: true }),
      at: ['a.ipv6Native'],
      message: 'native',
    },
  ],
}
