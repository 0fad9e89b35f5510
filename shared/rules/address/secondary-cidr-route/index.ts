import type { Estate } from '../../../estate/estate.ts'
import { grouped } from '../../../estate/grouped.ts'
import { subnetBlock, subnetsOf } from '../../../estate/blocks.ts'
import { destinationsOf } from '../../../estate/routing.ts'
import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { vpc, type Vpc } from '../../../kinds/vpc/record.ts'
import { contains, prefixText, type Prefix4 } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { vpcEntries } from '../vpc-entries.ts'

interface Destination {
  readonly table: string
  readonly block: Prefix4
}

const tablesByVpc = (estate: Estate) => grouped(estate.all(routeTable), (table) => table.vpc)

/** Those of the VPC's tables; a whole subnet may be sent through an appliance. */
function destinationsIn(estate: Estate, home: Vpc, tables: ReturnType<typeof tablesByVpc>): readonly Destination[] {
  const subnets = new Set(
    subnetsOf(estate, home.id).flatMap((each) => {
      const block = subnetBlock(each)
      return block === undefined ? [] : [prefixText(block)]
    }),
  )
  return (tables.get(home.id) ?? []).flatMap((table) =>
    table.routes
      .flatMap((route) => destinationsOf(estate, route))
      .filter((block) => !subnets.has(prefixText(block)))
      .map((block) => ({ table: table.id, block })),
  )
}

export const rule = defineRule({
  code: 'secondary-cidr-route',
  severity: 'error',
  title: 'Secondary block holds a route’s destination',
  reads: [vpc, routeTable, ec2ManagedPrefixList, subnet],
  source: {
    title: 'Amazon VPC User Guide, VPC CIDR blocks, Add an IPv4 CIDR block to your VPC',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
    read: '2026-11',
  },
  messages: {
    route:
      '{table} has a route to {destination}, which lies in {cidr}; AWS adds no block to a VPC that is equal to or larger than a route’s destination.',
  },
  *check(estate) {
    const tables = tablesByVpc(estate)
    for (const each of estate.all(vpc)) {
      const entries = vpcEntries(each).filter(({ field }) => field !== 'cidrBlock')
      const destinations = entries.length === 0 ? [] : destinationsIn(estate, each, tables)
      for (const { field, text, block } of entries) {
        const hit = destinations.find((destination) => contains(block, destination.block))
        if (hit === undefined) continue
        yield {
          at: each.id,
          field,
          message: 'route',
          values: { cidr: text, table: estate.nameOf(hit.table), destination: prefixText(hit.block) },
          also: [hit.table],
        }
      }
    }
  },
})
