import { quotas } from '../../../estate/quotas.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { takesStaticRoutes } from '../static-routes.ts'

const { most, source } = quotas.staticRoutesPerVpnConnection

export const rule = defineRule({
  code: 'vpn-static-route-count',
  severity: 'error',
  title: 'Too many static routes',
  reads: [vpnConnection],
  source,
  messages: {
    count:
      '{connection} lists {count} static routes; AWS takes {most} at most, and does not raise it. Join neighbours into larger blocks.',
  },
  *check(estate) {
    for (const connection of estate.all(vpnConnection)) {
      const count = connection.staticRoutes.length
      if (takesStaticRoutes(connection) && count > most)
        yield {
          at: connection.id,
          field: 'staticRoutes',
          message: 'count',
          values: { connection: connection.name, count, most },
        }
    }
  },
})
