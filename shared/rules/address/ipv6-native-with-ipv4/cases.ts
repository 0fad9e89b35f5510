import type { Cases } from '../../cases.ts'

const subnet = (fields: Record<string, unknown>) => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', assignGeneratedIpv6CidrBlock: true },
    a: { kind: 'subnet', vpc: 'main', ipv6Netnum: 0, ...fields },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'both families', plan: subnet({ cidrBlock: '10.0.0.0/24' }) },
    { name: 'IPv6 only', plan: subnet({ ipv6Native: true }) },
  ],
  fails: [
    {
      name: 'IPv6 only with IPv4',
      plan: subnet({ ipv6Native: true, cidrBlock: '10.0.0.0/24' }),
      at: ['a.ipv6Native'],
      message: 'both',
      fixed: { 'a.ipv6Native': false, 'a.cidrBlock': '10.0.0.0/24' },
    },
  ],
}
