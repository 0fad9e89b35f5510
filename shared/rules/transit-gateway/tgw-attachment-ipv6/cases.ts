import type { Cases } from '../../cases.ts'
import { hub } from '../case-plans.ts'

const routes = [
  { destinationCidrBlock: '192.168.1.0/24', target: 'tgw' },
  { destinationCidrBlock: '10.1.0.0/16', target: 'tgw' },
]
const leading = (...more: readonly object[]) => ({ 'rt-prod': { routes: [...routes, ...more] } })
const office6 = { destinationCidrBlock: '2001:db8:10::/48', target: 'tgw' }

export const cases: Cases = {
  passes: [
    { name: 'IPv4 alone', plan: hub() },
    { name: 'support on', plan: hub({ ...leading(office6), 'attach-prod': { ipv6Support: true } }) },
    {
      name: 'IPv6 to the internet',
      plan: hub({
        ...leading({ destinationCidrBlock: '::/0', target: 'eigw' }),
        eigw: { kind: 'egress_only_internet_gateway', vpc: 'prod' },
      }),
    },
  ],
  fails: [
    {
      name: 'support off',
      plan: hub(leading(office6)),
      at: ['attach-prod.ipv6Support'],
      message: 'off',
      fixed: { 'attach-prod.ipv6Support': true },
    },
  ],
}
