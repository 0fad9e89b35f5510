import { listedBriefly } from '../../../base/words.ts'
import { lanBlocks } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { transitTablesOf, type TransitTable } from '../../../estate/transit.ts'
import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { site, type Site } from '../../../kinds/site/record.ts'
import { vpnConnection, type VpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { minus, prefixesOf, setOf, type PrefixSet } from '../../../net/prefix-set.ts'
import { meantPrefix4, prefixText } from '../../../net/prefix.ts'
import type { Fix } from '../../../plan/finding.ts'
import { change } from '../../../plan/patch.ts'
import type { Id } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'
import { transitKinds } from '../every-route.ts'
import { vpnAttachments } from '../sources.ts'

/** The office at the far end. */
const siteOf = (estate: Estate, connection: VpnConnection): Site | undefined =>
  estate.get(site, estate.get(customerGateway, connection.customerGateway)?.site)

/** What static routes of the transit gateway send to connections of the office. */
function sentTo(estate: Estate, tables: readonly TransitTable[], connection: VpnConnection): readonly string[] {
  const office = siteOf(estate, connection)
  const leadsThere = (id: Id | null): boolean => {
    const other = estate.get(vpnConnection, id)
    return other === connection || (other !== undefined && office !== undefined && siteOf(estate, other) === office)
  }
  return tables
    .flatMap(({ routes }) => routes)
    .filter(({ blackhole, attachment }) => !blackhole && leadsThere(attachment))
    .map(({ destinationCidrBlock }) => destinationCidrBlock)
}

const blocksOf = (texts: readonly string[]): PrefixSet => setOf(texts.flatMap((text) => meantPrefix4(text) ?? []))

/** Where the default route table is all there is, and has no route of these yet. */
function addRoutes(tables: readonly TransitTable[], connection: VpnConnection, missing: PrefixSet): Fix | undefined {
  const [only, ...others] = tables
  const gateway = only?.transitGateway
  if (gateway === undefined || others.length > 0) return undefined
  if (!gateway.defaultRouteTableAssociation || !gateway.defaultRouteTablePropagation) return undefined
  const wanted = prefixesOf(missing).map(prefixText)
  const taken = new Set(gateway.routes.map(({ destinationCidrBlock }) => destinationCidrBlock))
  if (wanted.length === 0 || wanted.some((text) => taken.has(text))) return undefined
  const routes = wanted.map((text) => ({ destinationCidrBlock: text, blackhole: false, attachment: connection.id }))
  return {
    title: `Add static routes to ${gateway.name}`,
    patch: change(gateway, { routes: [...gateway.routes, ...routes] }),
  }
}

export const rule = defineRule({
  code: 'tgw-static-vpn-route',
  severity: 'error',
  title: 'Static VPN connection without a route of the transit gateway',
  reads: [...transitKinds, customerGateway, site],
  source: vpnAttachments,
  messages: {
    none: '{connection} is static, and no route of {gateway} leads to it: a static connection propagates nothing. Add static routes for the office’s networks.',
    part: '{connection} is static, and no route of {gateway} leads to {networks} of {office}; add static routes for them.',
  },
  *check(estate) {
    for (const connection of estate.all(vpnConnection)) {
      const gateway = estate.get(ec2TransitGateway, connection.transitGateway)
      if (gateway === undefined || !connection.staticRoutesOnly) continue
      const tables = transitTablesOf(estate, gateway.id)
      const sent = sentTo(estate, tables, connection)
      const office = siteOf(estate, connection)
      const missing = minus(setOf(office === undefined ? [] : lanBlocks(office)), blocksOf(sent))
      if (sent.length > 0 && missing.length === 0) continue
      const fix = addRoutes(tables, connection, missing)
      yield {
        at: connection.id,
        field: 'transitGateway',
        message: sent.length === 0 ? ('none' as const) : ('part' as const),
        values: {
          connection: connection.name,
          gateway: gateway.name,
          networks: listedBriefly(prefixesOf(missing).map(prefixText)),
          office: office?.name ?? '',
        },
        also: [gateway.id],
        ...(fix && { fix }),
      }
    }
  },
})
