import { listedBriefly } from '../../../base/words.ts'
import { answered } from '../../../estate/answered.ts'
import { lanBlocks, vpcBlocks } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { destinationsOf } from '../../../estate/routing.ts'
import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { routeTable, type RouteTable } from '../../../kinds/route-table/record.ts'
import { site } from '../../../kinds/site/record.ts'
import { vpcPeeringConnection } from '../../../kinds/vpc-peering-connection/record.ts'
import { vpc, type Vpc } from '../../../kinds/vpc/record.ts'
import { size4 } from '../../../net/prefix.ts'
import { countAddresses, intersection, setOf, type PrefixSet } from '../../../net/prefix-set.ts'
import { defineRule } from '../../rule.ts'

type Message = 'everything' | 'office' | 'beyond'

const officesIn = answered((estate: Estate): PrefixSet => setOf(estate.all(site).flatMap(lanBlocks)))

/** What lies behind the peering as seen from the table's VPC; undefined while that is not known. */
function otherEnd(estate: Estate, table: RouteTable, target: string | null): Vpc | undefined {
  const peering = estate.get(vpcPeeringConnection, target)
  if (peering === undefined || ![peering.vpc, peering.peerVpc].includes(table.vpc)) return undefined
  return estate.get(vpc, peering.vpc === table.vpc ? peering.peerVpc : peering.vpc)
}

function messageFor(estate: Estate, destination: PrefixSet, other: Vpc): Message | undefined {
  if (countAddresses(destination) === size4(0)) return 'everything'
  if (intersection(destination, setOf(vpcBlocks(other))).length > 0) return undefined
  return intersection(destination, officesIn(estate)).length > 0 ? 'office' : 'beyond'
}

export const rule = defineRule({
  code: 'peering-destination',
  severity: 'error',
  title: 'Through a peered VPC to somewhere else',
  reads: [routeTable, ec2ManagedPrefixList, vpcPeeringConnection, vpc, site],
  source: {
    title: 'Amazon VPC Peering Guide, VPC peering limitations: edge-to-edge routing and transitive peering',
    url: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html',
    read: '2026-11',
  },
  messages: {
    everything:
      'The route to {destination} in {table} leads to {vpc}, which passes nothing on to the internet; write its own blocks instead ({blocks}).',
    office:
      'The route to {destination} in {table} is to reach an office through {vpc}; a peering carries nothing to what is behind the other VPC’s gateways. Use a transit gateway.',
    beyond:
      'The route to {destination} in {table} leads to {vpc}, which has none of it ({blocks}); a peering carries nothing to what is behind the other VPC.',
  },
  *check(estate) {
    for (const table of estate.all(routeTable))
      for (const [index, route] of table.routes.entries()) {
        const other = otherEnd(estate, table, route.target)
        const destination = setOf(destinationsOf(estate, route))
        if (other === undefined || destination.length === 0) continue
        const message = messageFor(estate, destination, other)
        if (message === undefined) continue
        yield {
          at: table.id,
          field: `routes[${index}].target`,
          message,
          values: {
            destination: route.destinationCidrBlock || estate.nameOf(route.destinationPrefixList ?? ''),
            table: table.name,
            vpc: other.name,
            blocks: listedBriefly([other.cidrBlock, ...other.secondaryCidrBlocks]),
          },
          also: [other.id],
        }
      }
  },
})
