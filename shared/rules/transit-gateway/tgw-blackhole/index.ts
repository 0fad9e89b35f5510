import { vpcBlocks } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { transitTablesOf, type TransitTable } from '../../../estate/transit.ts'
import { ec2TransitGatewayVpcAttachment } from '../../../kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { vpc, type Vpc } from '../../../kinds/vpc/record.ts'
import { contains, meantPrefix4, prefixText, type Prefix4 } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { calledTable, transitKinds } from '../every-route.ts'
import { transitTables } from '../sources.ts'

/** Blocks that the table learns from VPCs. */
const learnedBlocks = (estate: Estate, table: TransitTable): readonly (readonly [Vpc, Prefix4])[] =>
  [...table.propagations].flatMap((id) => {
    const home = estate.get(vpc, estate.get(ec2TransitGatewayVpcAttachment, id)?.vpc)
    return home === undefined ? [] : vpcBlocks(home).map((block) => [home, block] as const)
  })

export const rule = defineRule({
  code: 'tgw-blackhole',
  severity: 'warning',
  title: 'Blackhole that does not do what it says',
  reads: [vpc, ...transitKinds],
  source: transitTables,
  messages: {
    passed:
      'The blackhole {destination} in {table} does not stop packets to {vpc}: the table learns {block}, which is longer and wins. Take {vpc} out of the propagations.',
    dropped:
      '{table} learns {destination} from {vpc} and drops it by a blackhole: the static route wins. Take {vpc} out of the propagations if that is meant.',
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
          const [home, inner] = learned.find(([, each]) => contains(block, each)) ?? []
          if (home === undefined || inner === undefined) continue
          const owner = table.record ?? gateway
          yield {
            at: owner.id,
            field: `routes[${index}].destinationCidrBlock`,
            message: inner.length === block.length ? ('dropped' as const) : ('passed' as const),
            values: {
              destination: route.destinationCidrBlock,
              table: calledTable(owner),
              vpc: home.name,
              block: prefixText(inner),
            },
            also: [home.id],
          }
        }
      }
  },
})
