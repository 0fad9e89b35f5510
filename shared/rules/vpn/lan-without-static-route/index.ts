import { listedBriefly } from '../../../base/words.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { prefixText } from '../../../net/prefix.ts'
import { includesAll, setOf } from '../../../net/prefix-set.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { officeOf, readsOfEnds, routableLans } from '../ends.ts'
import { routingOptions } from '../sources.ts'
import { staticRoutesOf } from '../static-routes.ts'

export const rule = defineRule({
  code: 'lan-without-static-route',
  severity: 'warning',
  title: 'Office network without a static route',
  reads: readsOfEnds,
  source: routingOptions,
  messages: {
    missing: 'No static route of {connection} leads to {lans} of {office}; AWS sends nothing there.',
  },
  *check(estate) {
    for (const connection of estate.all(vpnConnection)) {
      const routes = staticRoutesOf(connection)
      if (routes.length === 0) continue
      const routed = setOf(routes.map(({ block }) => block))
      const missing = routableLans(estate, connection).filter((lan) => !includesAll(routed, setOf([lan])))
      if (missing.length === 0) continue
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
