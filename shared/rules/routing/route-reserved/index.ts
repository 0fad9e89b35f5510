import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { contains, meantPrefix, prefix4, prefixText } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { atRoute, everyRoute, removeIdle } from '../every-route.ts'
import { routeTables } from '../sources.ts'
import { targetKinds } from '../targets.ts'

const reserved = [prefix4('169.254.168.0/22'), meantPrefix('fd00:ec2::/32')].filter((each) => each !== undefined)

export const rule = defineRule({
  code: 'route-reserved',
  severity: 'error',
  title: 'Route to a range AWS keeps',
  reads: [routeTable, ec2ManagedPrefixList, ...targetKinds],
  source: routeTables,
  messages: {
    reserved:
      'The route to {destination} in {table} lies in {range}, which AWS keeps for services such as instance metadata.',
  },
  *check(estate) {
    for (const each of everyRoute(estate)) {
      const destination = meantPrefix(each.route.destinationCidrBlock)
      const range = reserved.find((kept) => destination !== undefined && contains(kept, destination))
      if (range === undefined) continue
      yield {
        ...atRoute(each, 'destinationCidrBlock'),
        message: 'reserved',
        values: { destination: each.route.destinationCidrBlock, table: each.table.name, range: prefixText(range) },
        ...removeIdle(estate, each),
      }
    }
  },
})
