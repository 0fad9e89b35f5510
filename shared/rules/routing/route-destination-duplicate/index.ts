import { routeTable, type Route } from '../../../kinds/route-table/record.ts'
import { meantPrefix4, prefixText } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { atRoute, everyRoute, removeRoute } from '../every-route.ts'
import { routeTables } from '../sources.ts'

export const rule = defineRule({
  code: 'route-destination-duplicate',
  severity: 'error',
  title: 'Two routes to one destination',
  reads: [routeTable],
  source: routeTables,
  messages: {
    duplicate: '{table} has two routes to {destination}; a table has one route per destination.',
  },
  *check(estate) {
    const firsts = new Map<string, Route>()
    for (const each of everyRoute(estate)) {
      const { table, route } = each
      const block = meantPrefix4(route.destinationCidrBlock)
      if (block === undefined) continue
      const key = `${table.id} ${prefixText(block)}`
      const first = firsts.get(key)
      if (first === undefined) {
        firsts.set(key, route)
        continue
      }
      yield {
        ...atRoute(each, 'destinationCidrBlock'),
        message: 'duplicate',
        values: { table: table.name, destination: route.destinationCidrBlock },
        ...(first.target === route.target && { fix: removeRoute(each) }),
      }
    }
  },
})
