import type { RouteTable } from '../../../kinds/route-table/record.ts'
import { defineRule } from '../../rule.ts'
import { edgeAssociations, edgeKinds, withoutEdge } from '../edge-tables.ts'
import { gatewayTables } from '../sources.ts'

export const rule = defineRule({
  code: 'gateway-table-twice',
  severity: 'error',
  title: 'A gateway with two route tables',
  reads: edgeKinds,
  source: gatewayTables,
  messages: {
    twice: 'Packets from {gateway} are to follow {table}, and also {first}; a gateway has one route table.',
  },
  *check(estate) {
    const firsts = new Map<string, RouteTable>()
    for (const each of edgeAssociations(estate)) {
      const { table, index, gateway } = each
      const first = firsts.get(gateway.id)
      if (first === undefined) {
        firsts.set(gateway.id, table)
        continue
      }
      yield {
        at: table.id,
        field: `gateways[${index}]`,
        message: 'twice',
        values: { gateway: gateway.name, table: table.name, first: first.name },
        also: [gateway.id, first.id],
        ...(first === table && { fix: withoutEdge(each) }),
      }
    }
  },
})
