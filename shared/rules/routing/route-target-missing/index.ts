import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { defineRule } from '../../rule.ts'
import { atRoute, destinationText, everyRoute } from '../every-route.ts'
import { routeTables } from '../sources.ts'
import { targetKinds, targetOf } from '../targets.ts'

export const rule = defineRule({
  code: 'route-target-missing',
  severity: 'error',
  title: 'Route without a target',
  reads: [routeTable, ec2ManagedPrefixList, ...targetKinds],
  source: routeTables,
  messages: {
    missing:
      'The route to {destination} in {table} has no target; choose the gateway, connection or instance it leads to.',
  },
  *check(estate) {
    for (const each of everyRoute(estate)) {
      const { route, table } = each
      if (targetOf(estate, route.target) !== undefined) continue
      const values = { destination: destinationText(estate, route), table: table.name }
      yield { ...atRoute(each, 'target'), message: 'missing', values }
    }
  },
})
