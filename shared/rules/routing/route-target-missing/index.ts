import { internetGateway } from '../../../kinds/internet-gateway/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { defineRule } from '../../rule.ts'
import { atRoute, everyRoute, gatewayOf } from '../every-route.ts'
import { routeTables } from '../sources.ts'

export const rule = defineRule({
  code: 'route-target-missing',
  severity: 'error',
  title: 'Route without a target',
  reads: [routeTable, internetGateway, vpnGateway],
  source: routeTables,
  messages: {
    missing:
      'The route to {destination} in {table} has no target; choose an internet gateway or a virtual private gateway.',
  },
  *check(estate) {
    for (const each of everyRoute(estate)) {
      const { route, table } = each
      if (gatewayOf(estate, route.target) !== undefined) continue
      const destination = route.destinationCidrBlock === '' ? 'nowhere yet' : route.destinationCidrBlock
      yield { ...atRoute(each, 'target'), message: 'missing', values: { destination, table: table.name } }
    }
  },
})
