import type { Cases } from '../../cases.ts'
import { hub } from '../case-plans.ts'

const cidr = (...transitGatewayCidrBlocks: readonly string[]) => hub({ tgw: { transitGatewayCidrBlocks } })
const at = ['tgw.transitGatewayCidrBlocks[0]']

export const cases: Cases = {
  passes: [
    { name: 'none', plan: cidr() },
    { name: 'the smallest', plan: cidr('10.99.0.0/24', '2001:db8::/64') },
    { name: 'just behind link-local', plan: cidr('169.255.0.0/24') },
    { name: 'a text that is no block is another rule’s', plan: cidr('office') },
  ],
  fails: [
    { name: 'one bit longer', plan: cidr('10.99.0.0/25'), at, message: 'small' },
    { name: 'one bit longer, IPv6', plan: cidr('2001:db8::/65'), at, message: 'small' },
    { name: 'link-local', plan: cidr('169.254.0.0/24'), at, message: 'linkLocal' },
  ],
}
