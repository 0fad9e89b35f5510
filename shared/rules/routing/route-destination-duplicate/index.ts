import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { routeTable, type Route } from '../../../kinds/route-table/record.ts'
import { meantPrefix, prefixText } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { atRoute, destinationText, everyRoute, removeRoute } from '../every-route.ts'
import { routeTables } from '../sources.ts'

/** Equal for what AWS takes for one destination; undefined while there is none. */
function identityOf({ destinationCidrBlock, destinationPrefixList }: Route): string | undefined {
  const block = meantPrefix(destinationCidrBlock)
  return block === undefined ? (destinationPrefixList ?? undefined) : prefixText(block)
}

export const rule = defineRule({
  code: 'route-destination-duplicate',
  severity: 'error',
  title: 'Two routes to one destination',
  reads: [routeTable, ec2ManagedPrefixList],
  source: routeTables,
  messages: {
    duplicate: '{table} has two routes to {destination}; a table has one route per destination.',
  },
  *check(estate) {
    const firsts = new Map<string, Route>()
    for (const each of everyRoute(estate)) {
      const { table, route } = each
      const identity = identityOf(route)
      if (identity === undefined) continue
      const key = `${table.id} ${identity}`
      const first = firsts.get(key)
      if (first === undefined) {
        firsts.set(key, route)
        continue
      }
      yield {
        ...atRoute(each, route.destinationCidrBlock === '' ? 'destinationPrefixList' : 'destinationCidrBlock'),
        message: 'duplicate',
        values: { table: table.name, destination: destinationText(estate, route) },
        ...(first.target === route.target && { fix: removeRoute(estate, each) }),
      }
    }
  },
})
