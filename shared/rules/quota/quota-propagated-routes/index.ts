import { lanBlocks } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { quotas } from '../../../estate/quotas.ts'
import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { site } from '../../../kinds/site/record.ts'
import { vpnConnection, type VpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { meantPrefix4, prefixText } from '../../../net/prefix.ts'
import type { Id } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'
import { limitOf, severityOf } from '../wording.ts'

const quota = quotas.propagatedRoutesPerTable

/** What the connection tells the gateway: its static routes, or what the office announces. */
function networksOf(estate: Estate, connection: VpnConnection): readonly string[] {
  const office = estate.get(site, estate.get(customerGateway, connection.customerGateway)?.site)
  const blocks = connection.staticRoutesOnly
    ? connection.staticRoutes.flatMap((text) => meantPrefix4(text) ?? [])
    : office === undefined
      ? []
      : lanBlocks(office)
  return blocks.map(prefixText)
}

/** By virtual private gateway: every network it knows, each once. */
function networksByGateway(estate: Estate): ReadonlyMap<Id, ReadonlySet<string>> {
  const known = new Map<Id, Set<string>>()
  for (const connection of estate.all(vpnConnection)) {
    const gateway = estate.get(vpnGateway, connection.vpnGateway)
    if (gateway === undefined) continue
    const networks = known.get(gateway.id) ?? new Set<string>()
    for (const text of networksOf(estate, connection)) networks.add(text)
    known.set(gateway.id, networks)
  }
  return known
}

export const rule = defineRule({
  code: 'quota-propagated-routes',
  severity: severityOf(quota),
  title: 'Too many propagated routes',
  reads: [routeTable, vpnConnection, vpnGateway, customerGateway, site],
  source: quota.source,
  messages: {
    count: `{gateways} write {count} routes into {table}; ${limitOf(quota)} Join networks into larger blocks, or write static routes.`,
  },
  *check(estate) {
    const known = networksByGateway(estate)
    for (const table of estate.all(routeTable)) {
      const routes = new Set(table.propagatingVgws.flatMap((id) => [...(known.get(id) ?? [])]))
      if (routes.size <= quota.most) continue
      yield {
        at: table.id,
        field: 'propagatingVgws',
        message: 'count',
        values: {
          gateways: table.propagatingVgws.map((id) => estate.nameOf(id)).join(', '),
          count: routes.size,
          table: table.name,
          most: quota.most,
        },
        also: table.propagatingVgws,
      }
    }
  },
})
