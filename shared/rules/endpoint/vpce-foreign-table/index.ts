import { routeTable } from '../../../kinds/route-table/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { vpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { defineRule } from '../../rule.ts'
import { gatewayEndpoints } from '../sources.ts'
import { gatewaysIn } from '../types.ts'

export const rule = defineRule({
  code: 'vpce-foreign-table',
  severity: 'error',
  title: 'Gateway endpoint in a route table of another VPC',
  reads: [vpcEndpoint, routeTable, vpc],
  source: gatewayEndpoints,
  messages: {
    foreign: 'The route table {table} is not of {vpc}, the VPC of {endpoint}; AWS refuses that.',
  },
  *check(estate) {
    for (const endpoint of gatewaysIn(estate)) {
      const home = estate.get(vpc, endpoint.vpc)
      if (home === undefined) continue
      for (const [index, id] of endpoint.routeTables.entries()) {
        const table = estate.get(routeTable, id)
        if (table === undefined || table.vpc === home.id) continue
        const values = { table: table.name, vpc: home.name, endpoint: endpoint.name }
        yield { at: endpoint.id, field: `routeTables[${index}]`, message: 'foreign', values, also: [table.id] }
      }
    }
  },
})
