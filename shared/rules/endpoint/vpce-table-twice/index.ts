import { vpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { defineRule } from '../../rule.ts'
import { gatewayEndpoints } from '../sources.ts'
import { gatewaysIn, serviceInVpc } from '../types.ts'

export const rule = defineRule({
  code: 'vpce-table-twice',
  severity: 'error',
  title: 'Two gateway endpoints of one service in a route table',
  reads: [vpcEndpoint],
  source: gatewayEndpoints,
  messages: {
    twice: '{table} has a route to {service} through {first} already; a second through {endpoint} is refused.',
  },
  *check(estate) {
    const firsts = new Map<string, string>()
    for (const endpoint of gatewaysIn(estate)) {
      const service = serviceInVpc(endpoint)
      if (service === undefined) continue
      for (const [index, table] of endpoint.routeTables.entries()) {
        const key = `${service} ${table}`
        const first = firsts.get(key)
        if (first === undefined) firsts.set(key, endpoint.name)
        else
          yield {
            at: endpoint.id,
            field: `routeTables[${index}]`,
            message: 'twice',
            values: { table: estate.nameOf(table), service: endpoint.service, first, endpoint: endpoint.name },
            also: [table],
          }
      }
    }
  },
})
