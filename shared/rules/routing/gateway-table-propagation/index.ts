import { routeTable } from '../../../kinds/route-table/record.ts'
import { defineRule } from '../../rule.ts'
import { edgeTables } from '../edge-tables.ts'
import { gatewayTables } from '../sources.ts'

export const rule = defineRule({
  code: 'gateway-table-propagation',
  severity: 'error',
  title: 'Route propagation into a gateway’s table',
  reads: [routeTable],
  source: gatewayTables,
  messages: {
    propagation: '{table} belongs to a gateway and takes learned routes too; AWS allows one or the other.',
  },
  *check(estate) {
    for (const table of edgeTables(estate))
      if (table.propagatingVgws.length > 0)
        yield {
          at: table.id,
          field: 'propagatingVgws',
          message: 'propagation',
          values: { table: table.name },
          also: table.propagatingVgws,
        }
  },
})
