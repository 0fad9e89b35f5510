import { vpc } from '../../../kinds/vpc/record.ts'
import { defineRule } from '../../rule.ts'
import { edgeAssociations, edgeKinds } from '../edge-tables.ts'
import { gatewayTables } from '../sources.ts'

export const rule = defineRule({
  code: 'gateway-table-foreign',
  severity: 'error',
  title: 'Edge association with a gateway of another VPC',
  reads: [...edgeKinds, vpc],
  source: gatewayTables,
  messages: {
    foreign: '{table} is for packets from {gateway}, which is not attached to {vpc}.',
  },
  *check(estate) {
    for (const each of edgeAssociations(estate)) {
      const { table, index, gateway } = each
      const home = estate.get(vpc, table.vpc)
      if (home === undefined || gateway.vpc === home.id) continue
      yield {
        at: table.id,
        field: `gateways[${index}]`,
        message: 'foreign',
        values: { table: table.name, gateway: gateway.name, vpc: home.name },
        also: [gateway.id],
      }
    }
  },
})
