import { answered } from '../../../estate/answered.ts'
import { vpcBlocks } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { grouped } from '../../../estate/grouped.ts'
import { destinationsOf, tableOf } from '../../../estate/routing.ts'
import { leadsTo, transitTableOf } from '../../../estate/transit.ts'
import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import {
  ec2TransitGatewayVpcAttachment,
  type Ec2TransitGatewayVpcAttachment,
} from '../../../kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { vpc, type Vpc } from '../../../kinds/vpc/record.ts'
import { intersection, setOf, type PrefixSet } from '../../../net/prefix-set.ts'
import { contains, meantPrefix4, type Prefix4 } from '../../../net/prefix.ts'
import type { Id } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'
import { transitKinds } from '../every-route.ts'
import { howTransitWorks } from '../sources.ts'

interface Home {
  readonly vpc: Vpc
  readonly attachment: Ec2TransitGatewayVpcAttachment
  readonly block: Prefix4
}

/** VPCs attached to the transit gateway, each block on its own, in the order of the blocks. */
const homesOf = answered((estate: Estate): ReadonlyMap<Id, readonly Home[]> => {
  const attachments = grouped(estate.all(ec2TransitGatewayVpcAttachment), (each) => each.transitGateway)
  return new Map(
    [...attachments].map(([id, group]) => {
      const homes = group.flatMap((attachment) => {
        const home = estate.get(vpc, attachment.vpc)
        return home === undefined ? [] : vpcBlocks(home).map((block) => ({ vpc: home, attachment, block }))
      })
      return [id, homes.sort((a, b) => a.block.base - b.block.base)] as const
    }),
  )
})

const homesByVpc = answered((estate: Estate): ReadonlyMap<string, Home> => {
  const homes = [...homesOf(estate).values()].flat()
  return new Map(homes.map((home) => [key(home.vpc.id, home.attachment.transitGateway), home]))
})

/** The one whose block holds this one; their blocks lie apart, or an overlap is told elsewhere. */
function holderOf(homes: readonly Home[], block: Prefix4): Home | undefined {
  let low = 0
  let high = homes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((homes[middle]?.block.base ?? 0) <= block.base) low = middle + 1
    else high = middle
  }
  const found = homes[low - 1]
  return found !== undefined && contains(found.block, block) ? found : undefined
}

const key = (vpcId: Id | null, gatewayId: Id | null): string => `${vpcId ?? ''} ${gatewayId ?? ''}`

/** What the tables of a VPC send to a transit gateway, by both. */
const sentOf = answered((estate: Estate): ReadonlyMap<string, PrefixSet> => {
  const routes = estate.all(routeTable).flatMap((table) => table.routes.map((route) => ({ table, route })))
  const groups = grouped(routes, ({ table, route }) => key(table.vpc, route.target))
  return new Map(
    [...groups].map(([id, group]) => [id, setOf(group.flatMap(({ route }) => destinationsOf(estate, route)))]),
  )
})

const isWritten = (estate: Estate, attachment: Ec2TransitGatewayVpcAttachment, block: Prefix4): boolean =>
  (transitTableOf(estate, attachment)?.routes ?? []).some(({ blackhole, destinationCidrBlock }) => {
    const destination = meantPrefix4(destinationCidrBlock)
    return !blackhole && destination !== undefined && contains(destination, block)
  })

function messageFor(estate: Estate, from: Home, to: Home, block: Prefix4): 'nowhere' | 'back' | undefined {
  if (!leadsTo(estate, from.attachment, to.attachment) && !isWritten(estate, from.attachment, block)) return 'nowhere'
  const sent = sentOf(estate).get(key(to.vpc.id, to.attachment.transitGateway)) ?? []
  return intersection(sent, setOf(vpcBlocks(from.vpc))).length > 0 ? undefined : 'back'
}

export const rule = defineRule({
  code: 'tgw-vpc-route',
  severity: 'error',
  title: 'Route to a VPC that the transit gateway does not join',
  reads: [routeTable, subnet, ec2ManagedPrefixList, vpc, ...transitKinds],
  source: howTransitWorks,
  messages: {
    nowhere:
      '{table} sends {destination} to {gateway}, whose route tables lead from {from} to {to} neither by propagation nor by a static route: the packets are dropped there.',
    back: '{table} sends {destination} to {gateway}, but no route table of {to} leads back to {from} ({block}) through it: answers never arrive.',
  },
  *check(estate) {
    const used = new Set(estate.all(subnet).map((each) => tableOf(estate, each)))
    for (const table of estate.all(routeTable).filter((each) => used.has(each)))
      for (const [index, route] of table.routes.entries()) {
        const homes = homesOf(estate).get(route.target ?? '') ?? []
        const from = homesByVpc(estate).get(key(table.vpc, route.target))
        const block = meantPrefix4(route.destinationCidrBlock)
        const to = block && holderOf(homes, block)
        if (from === undefined || block === undefined || to === undefined || to.vpc === from.vpc) continue
        const message = messageFor(estate, from, to, block)
        if (message === undefined) continue
        yield {
          at: table.id,
          field: `routes[${index}].destinationCidrBlock`,
          message,
          values: {
            table: table.name,
            destination: route.destinationCidrBlock,
            gateway: estate.nameOf(route.target ?? ''),
            from: from.vpc.name,
            to: to.vpc.name,
            block: from.vpc.cidrBlock,
          },
          also: [from.attachment.id, to.attachment.id, to.vpc.id],
        }
      }
  },
})
