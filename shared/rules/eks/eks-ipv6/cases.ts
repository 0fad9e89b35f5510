import type { Cases } from '../../cases.ts'
import { cluster } from '../case-plans.ts'

export const cases: Cases = {
  passes: [{ name: 'IPv4', plan: cluster({ ipFamily: 'ipv4' }) }],
  fails: [
    {
      name: 'IPv6',
      plan: cluster({ ipFamily: 'ipv6' }),
      at: ['eks.ipFamily'],
      message: 'ipv6',
      fixed: { 'eks.ipFamily': 'ipv4' },
    },
    {
      name: 'IPv6 with a service range that would not fit IPv4 either',
      plan: cluster({ ipFamily: 'ipv6', serviceIpv4Cidr: '10.0.0.0/16' }),
      at: ['eks.ipFamily'],
      message: 'ipv6',
      fixed: { 'eks.ipFamily': 'ipv4', 'eks.serviceIpv4Cidr': '' },
    },
  ],
}
