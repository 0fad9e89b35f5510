import { subnetsOf } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { remembered } from '../../../estate/remember.ts'
import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { vpc, type Vpc } from '../../../kinds/vpc/record.ts'
import { contains, meantPrefix, prefixText, type Prefix } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { atRoute, everyRoute, removeIdle } from '../every-route.ts'
import { routeTables } from '../sources.ts'
import { targetKinds, targetOf, type Target } from '../targets.ts'

/** AWS lets one route replace a part of the local one: a whole subnet’s, to what inspects its packets. */
function divertsSubnet(estate: Estate, home: Vpc, destination: Prefix, target: Target | undefined): boolean {
  if (target?.kind !== 'instance' && target?.kind !== 'nat_gateway') return false
  const text = prefixText(destination)
  return subnetsOf(estate, home.id).some((each) =>
    [each.cidrBlock, each.ipv6CidrBlock].map(meantPrefix).some((block) => block && prefixText(block) === text),
  )
}

const blocksOf = remembered((home: Vpc): readonly Prefix[] =>
  [home.cidrBlock, ...home.secondaryCidrBlocks, home.ipv6CidrBlock].flatMap((text) => meantPrefix(text) ?? []),
)

export const rule = defineRule({
  code: 'route-inside-vpc',
  severity: 'error',
  title: 'Route inside the VPC',
  reads: [routeTable, vpc, subnet, ec2ManagedPrefixList, ...targetKinds],
  source: routeTables,
  messages: {
    inside:
      'The route to {destination} in {table} lies inside {vpc}’s own block {block}, which the local route serves; a gateway can’t be its target.',
    part: 'The route to {destination} in {table} lies inside {vpc}’s own block {block}; AWS takes such a route only for the whole block of a subnet.',
  },
  *check(estate) {
    for (const each of everyRoute(estate)) {
      const { table, route } = each
      const home = estate.get(vpc, table.vpc)
      const destination = meantPrefix(route.destinationCidrBlock)
      if (home === undefined || destination === undefined || table.gateways.length > 0) continue
      const outer = blocksOf(home).find((block) => contains(block, destination))
      const target = targetOf(estate, route.target)
      if (outer === undefined || divertsSubnet(estate, home, destination, target)) continue
      yield {
        ...atRoute(each, 'destinationCidrBlock'),
        message:
          target?.kind === 'instance' || target?.kind === 'nat_gateway' ? ('part' as const) : ('inside' as const),
        values: {
          destination: route.destinationCidrBlock,
          table: table.name,
          vpc: home.name,
          block: prefixText(outer),
        },
        also: [home.id],
        // The way to the internet is worth more than a VPC that claims all addresses.
        ...(destination.length > 0 && removeIdle(estate, each)),
      }
    }
  },
})
