import { listedBriefly } from '../../../base/words.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { routingOptions } from '../sources.ts'

export const rule = defineRule({
  code: 'vpn-static-routes-on-bgp',
  severity: 'error',
  title: 'Static routes on a BGP connection',
  reads: [vpnConnection],
  source: routingOptions,
  messages: {
    bgp: '{connection} uses dynamic routing (BGP), and AWS refuses static routes there: {routes}.',
  },
  *check(estate) {
    for (const connection of estate.all(vpnConnection)) {
      if (connection.staticRoutesOnly || connection.transitGateway !== null) continue
      if (connection.staticRoutes.length === 0) continue
      yield {
        at: connection.id,
        field: 'staticRoutes',
        message: 'bgp',
        values: { connection: connection.name, routes: listedBriefly(connection.staticRoutes) },
        fix: { title: 'Remove the static routes', patch: change(connection, { staticRoutes: [] }) },
      }
    }
  },
})
