import { lanBlocks, vpcBlocks } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { transitTablesOf, type TransitTable } from '../../../estate/transit.ts'
import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { ec2TransitGatewayVpcAttachment } from '../../../kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { site, type Site } from '../../../kinds/site/record.ts'
import { vpc, type Vpc } from '../../../kinds/vpc/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { contains, meantPrefix4, prefixText, type Prefix4 } from '../../../net/prefix.ts'
import type { Id } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'
import { calledTable, transitKinds } from '../every-route.ts'
import { transitTables } from '../sources.ts'

/** A VPC, or the office of a connection; a static one is in no propagations. */
function tellerOf(estate: Estate, attachmentId: Id): Vpc | Site | undefined {
  const home = estate.get(vpc, estate.get(ec2TransitGatewayVpcAttachment, attachmentId)?.vpc)
  const router = estate.get(customerGateway, estate.get(vpnConnection, attachmentId)?.customerGateway)
  return home ?? estate.get(site, router?.site)
}

/** Blocks that the table learns from VPCs and offices. */
const learnedBlocks = (estate: Estate, table: TransitTable): readonly (readonly [Vpc | Site, Prefix4])[] =>
  [...table.propagations].flatMap((id) => {
    const teller = tellerOf(estate, id)
    if (teller === undefined) return []
    const blocks = teller.kind === 'vpc' ? vpcBlocks(teller) : lanBlocks(teller)
    return blocks.map((block) => [teller, block] as const)
  })

/** A larger blackhole around offices drops what none of them announces, and is meant so. */
const meets = (blackhole: Prefix4, from: Vpc | Site, block: Prefix4): boolean =>
  contains(blackhole, block) && (from.kind === 'vpc' || blackhole.length === block.length)

export const rule = defineRule({
  code: 'tgw-blackhole',
  severity: 'warning',
  title: 'Blackhole that does not do what it says',
  reads: [vpc, customerGateway, site, ...transitKinds],
  source: transitTables,
  messages: {
    passed:
      'The blackhole {destination} in {table} does not stop packets to {from}: the table learns {block}, which is longer and wins. Take {from} out of the propagations.',
    dropped:
      '{table} learns {destination} from {from} and drops it by a blackhole: the static route wins. Take {from} out of the propagations if that is meant.',
  },
  *check(estate) {
    for (const gateway of estate.all(ec2TransitGateway))
      for (const table of transitTablesOf(estate, gateway.id)) {
        const blackholes = table.routes.flatMap((route, index) => {
          const block = route.blackhole ? meantPrefix4(route.destinationCidrBlock) : undefined
          return block === undefined ? [] : [{ route, index, block }]
        })
        const learned = blackholes.length === 0 ? [] : learnedBlocks(estate, table)
        for (const { route, index, block } of blackholes) {
          const [teller, inner] = learned.find(([from, each]) => meets(block, from, each)) ?? []
          if (teller === undefined || inner === undefined) continue
          const owner = table.record ?? gateway
          yield {
            at: owner.id,
            field: `routes[${index}].destinationCidrBlock`,
            message: inner.length === block.length ? ('dropped' as const) : ('passed' as const),
            values: {
              destination: route.destinationCidrBlock,
              table: calledTable(owner),
              from: teller.name,
              block: prefixText(inner),
            },
            also: [teller.id],
          }
        }
      }
  },
})
