import { listedBriefly } from '../../../base/words.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { prefixText } from '../../../net/prefix.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { readsOfEnds, routableLans } from '../ends.ts'
import { routingOptions } from '../sources.ts'
import { takesStaticRoutes } from '../static-routes.ts'

export const rule = defineRule({
  code: 'vpn-static-routes-missing',
  severity: 'error',
  title: 'Static VPN connection without routes',
  reads: readsOfEnds,
  source: routingOptions,
  messages: {
    missing:
      '{connection} uses static routing but lists no static route, so AWS sends nothing to the office; list the office’s networks, such as 192.168.1.0/24.',
  },
  *check(estate) {
    for (const connection of estate.all(vpnConnection)) {
      if (!takesStaticRoutes(connection) || connection.staticRoutes.length > 0) continue
      const staticRoutes = routableLans(estate, connection).map(prefixText)
      yield {
        at: connection.id,
        field: 'staticRoutes',
        message: 'missing',
        values: { connection: connection.name },
        ...(staticRoutes.length > 0 && {
          fix: { title: `Use ${listedBriefly(staticRoutes)}`, patch: change(connection, { staticRoutes }) },
        }),
      }
    }
  },
})
