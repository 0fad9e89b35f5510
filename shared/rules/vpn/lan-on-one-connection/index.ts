import { listedBriefly } from '../../../base/words.ts'
import { prefixText } from '../../../net/prefix.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { officeOf, readsOfEnds } from '../ends.ts'
import { routingOptions } from '../sources.ts'
import { unlistedLans } from '../unlisted-lans.ts'

export const rule = defineRule({
  code: 'lan-on-one-connection',
  severity: 'warning',
  title: 'Office network on one connection only',
  reads: readsOfEnds,
  source: routingOptions,
  messages: {
    missing:
      'Only another connection leads to {lans} of {office}; when that one is down, {connection} does not stand in for it, as no static route of it leads there.',
  },
  *check(estate) {
    for (const { connection, lans: missing } of unlistedLans(estate, 'another')) {
      const office = officeOf(estate, connection)
      const lans = listedBriefly(missing.map(prefixText))
      const staticRoutes = [...connection.staticRoutes, ...missing.map(prefixText)]
      yield {
        at: connection.id,
        field: 'staticRoutes',
        message: 'missing',
        values: { connection: connection.name, lans, office: office?.name ?? '' },
        also: office === undefined ? [] : [office.id],
        fix: { title: `Add ${lans}`, patch: change(connection, { staticRoutes }) },
      }
    }
  },
})
