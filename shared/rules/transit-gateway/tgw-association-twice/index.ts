import { attachmentOf } from '../../../estate/transit.ts'
import {
  ec2TransitGatewayRouteTable,
  type Ec2TransitGatewayRouteTable,
} from '../../../kinds/ec2-transit-gateway-route-table/record.ts'
import { defineRule } from '../../rule.ts'
import { transitKinds } from '../every-route.ts'
import { transitTables } from '../sources.ts'

export const rule = defineRule({
  code: 'tgw-association-twice',
  severity: 'error',
  title: 'An attachment with two route tables',
  reads: transitKinds,
  source: transitTables,
  messages: {
    twice: '{attachment} is to follow {table}, and {first} already; an attachment follows one route table.',
  },
  *check(estate) {
    const firsts = new Map<string, Ec2TransitGatewayRouteTable>()
    for (const table of estate.all(ec2TransitGatewayRouteTable))
      for (const [index, id] of table.associations.entries()) {
        const attachment = attachmentOf(estate, id)
        const first = firsts.get(id)
        if (first === undefined) firsts.set(id, table)
        else if (attachment !== undefined)
          yield {
            at: table.id,
            field: `associations[${index}]`,
            message: 'twice',
            values: { attachment: attachment.name, table: table.name, first: first.name },
            also: [attachment.id, first.id],
          }
      }
  },
})
