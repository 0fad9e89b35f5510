import { attachmentOf } from '../../../estate/transit.ts'
import { defineRule } from '../../rule.ts'
import { atRoute, calledTable, everyRoute, mendRoute, transitKinds } from '../every-route.ts'
import { transitTables } from '../sources.ts'

export const rule = defineRule({
  code: 'tgw-route-target',
  severity: 'error',
  title: 'Transit gateway route without one target',
  reads: transitKinds,
  source: transitTables,
  messages: {
    none: 'The route to {destination} in {table} leads to no attachment; choose one, or make it a blackhole.',
    both: 'The route to {destination} in {table} is a blackhole and names {attachment}; a route is one of them.',
  },
  *check(estate) {
    for (const each of everyRoute(estate)) {
      const { owner, route } = each
      const attachment = attachmentOf(estate, route.attachment)
      const destination = route.destinationCidrBlock || 'nowhere yet'
      const at = atRoute(each, 'attachment')
      const values = { destination, table: calledTable(owner), attachment: attachment?.name ?? '' }
      if (!route.blackhole && attachment === undefined) yield { ...at, message: 'none', values }
      else if (route.blackhole && attachment !== undefined)
        yield { ...at, message: 'both', values, fix: mendRoute(each, 'Leave it a blackhole', { attachment: null }) }
    }
  },
})
