import { routeTable } from '../../../kinds/route-table/record.ts'
import { contains, meantPrefix4, prefix4 } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { atRoute, everyRoute, removeRoute } from '../every-route.ts'
import { routeTables } from '../sources.ts'

const reserved = prefix4('169.254.168.0/22')

export const rule = defineRule({
  code: 'route-reserved',
  severity: 'error',
  title: 'Route to a range AWS keeps',
  reads: [routeTable],
  source: routeTables,
  messages: {
    reserved:
      'The route to {destination} in {table} lies in 169.254.168.0/22, which AWS keeps for services such as instance metadata.',
  },
  *check(estate) {
    for (const each of everyRoute(estate)) {
      const destination = meantPrefix4(each.route.destinationCidrBlock)
      if (destination === undefined || !contains(reserved, destination)) continue
      yield {
        ...atRoute(each, 'destinationCidrBlock'),
        message: 'reserved',
        values: { destination: each.route.destinationCidrBlock, table: each.table.name },
        fix: removeRoute(each),
      }
    }
  },
})
