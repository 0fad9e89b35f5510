import { listedBriefly } from '../../../base/words.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'

export const rule = defineRule({
  code: 'vpn-static-routes-on-transit',
  severity: 'advice',
  title: 'Static routes that a transit gateway does not read',
  reads: [vpnConnection],
  source: {
    title: 'Amazon VPC Transit Gateways, Create a static route',
    url: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-route-tables.html',
    read: '2026-11',
  },
  messages: {
    ignored:
      '{connection} ends at a transit gateway, which keeps static routes in its own route tables; {routes} here are not exported.',
  },
  *check(estate) {
    for (const connection of estate.all(vpnConnection)) {
      if (connection.transitGateway === null || connection.staticRoutes.length === 0) continue
      yield {
        at: connection.id,
        field: 'staticRoutes',
        message: 'ignored',
        values: { connection: connection.name, routes: listedBriefly(connection.staticRoutes) },
        fix: { title: 'Remove the static routes', patch: change(connection, { staticRoutes: [] }) },
      }
    }
  },
})
