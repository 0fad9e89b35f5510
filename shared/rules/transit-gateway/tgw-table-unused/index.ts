import { ec2TransitGatewayRouteTable } from '../../../kinds/ec2-transit-gateway-route-table/record.ts'
import { defineRule } from '../../rule.ts'
import { transitTables } from '../sources.ts'

export const rule = defineRule({
  code: 'tgw-table-unused',
  severity: 'advice',
  title: 'Transit gateway route table that nothing follows',
  reads: [ec2TransitGatewayRouteTable],
  source: transitTables,
  messages: {
    unused: 'No attachment follows {table}; name those that shall in its associations.',
  },
  *check(estate) {
    for (const table of estate.all(ec2TransitGatewayRouteTable))
      if (table.associations.length === 0)
        yield { at: table.id, field: 'associations', message: 'unused', values: { table: table.name } }
  },
})
