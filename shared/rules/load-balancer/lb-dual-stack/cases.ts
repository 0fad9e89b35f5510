import { subnet } from '../../case-subnets.ts'
import type { Cases } from '../../cases.ts'
import { balancer } from '../case-plans.ts'

const main = { kind: 'vpc', cidrBlock: '10.0.0.0/16', assignGeneratedIpv6CidrBlock: true }
const dual = { ipAddressType: 'dualstack' }
const fixed = { 'web.ipAddressType': 'ipv4' }

export const cases: Cases = {
  passes: [
    { name: 'IPv4', plan: balancer() },
    {
      name: 'IPv6 in every subnet',
      plan: balancer(dual, { main, a: subnet(0, 'a', { ipv6Netnum: 0 }), b: subnet(1, 'b', { ipv6Netnum: 1 }) }),
    },
  ],
  fails: [
    {
      name: 'in one of two',
      plan: balancer(dual, { main, a: subnet(0, 'a', { ipv6Netnum: 0 }) }),
      at: ['web.ipAddressType'],
      message: 'ipv4',
      fixed,
    },
    { name: 'in none', plan: balancer(dual), at: ['web.ipAddressType'], message: 'ipv4', fixed },
  ],
}
