import { subnet } from '../../case-subnets.ts'
import type { Cases } from '../../cases.ts'
import { database } from '../case-plans.ts'

const main = {
  kind: 'vpc',
  cidrBlock: '10.0.0.0/16',
  enableDnsHostnames: true,
  assignGeneratedIpv6CidrBlock: true,
}
const dual = { networkType: 'DUAL' }
const fixed = { 'db.networkType': 'IPV4' }

export const cases: Cases = {
  passes: [
    { name: 'IPv4', plan: database() },
    {
      name: 'IPv6 in every subnet',
      plan: database(dual, { main, a: subnet(0, 'a', { ipv6Netnum: 0 }), b: subnet(1, 'b', { ipv6Netnum: 1 }) }),
    },
  ],
  fails: [
    {
      name: 'in one of two',
      plan: database(dual, { main, a: subnet(0, 'a', { ipv6Netnum: 0 }) }),
      at: ['db.networkType'],
      message: 'ipv4',
      fixed,
    },
    { name: 'in none', plan: database(dual), at: ['db.networkType'], message: 'ipv4', fixed },
  ],
}
