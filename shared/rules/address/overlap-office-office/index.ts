import type { Estate } from '../../../estate/estate.ts'
import { gatewayOf, officePathKinds, type AmazonGateway } from '../../../estate/hybrid.ts'
import { lanEntries, type LanEntry } from '../../../estate/offices.ts'
import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { dxGatewayAssociation } from '../../../kinds/dx-gateway-association/record.ts'
import { dxGateway } from '../../../kinds/dx-gateway/record.ts'
import { site, type Site } from '../../../kinds/site/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { firstOverlaps } from '../../../net/overlap.ts'
import type { Id } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'

/** By virtual private or transit gateway: the offices that VPN connections and Direct Connect join to it. */
function officesByGateway(estate: Estate): ReadonlyMap<Id, ReadonlySet<Site>> {
  const groups = new Map<Id, Set<Site>>()
  const add = (gateway: AmazonGateway | undefined, office: Site | undefined): void => {
    if (gateway !== undefined && office !== undefined)
      groups.set(gateway.id, (groups.get(gateway.id) ?? new Set()).add(office))
  }
  for (const connection of estate.all(vpnConnection))
    add(gatewayOf(estate, connection), estate.get(site, estate.get(customerGateway, connection.customerGateway)?.site))
  for (const line of estate.all(dxGatewayAssociation))
    for (const id of estate.get(dxGateway, line.dxGateway)?.sites ?? [])
      add(gatewayOf(estate, line), estate.get(site, id))
  return groups
}

/** An office's blocks without those inside another of its own, which would hide the overlap with a neighbour. */
function outermost(office: Site): readonly LanEntry[] {
  const entries = [...lanEntries(office)].sort((a, b) => a.block.length - b.block.length)
  const firsts = firstOverlaps(entries.map(({ block }) => block))
  return entries.filter((_, i) => firsts[i] === undefined)
}

export const rule = defineRule({
  code: 'overlap-office-office',
  severity: 'warning',
  title: 'Two offices on one gateway overlap',
  reads: officePathKinds,
  source: { title: 'Site-to-Site VPN User Guide, VPN CloudHub and Route priority', read: '2026-11' },
  messages: {
    overlap:
      '{lan} overlaps {other}’s LAN {block}, and both offices are on {gateway}: it sends such packets to one of them only.',
  },
  *check(estate) {
    const told = new Set<LanEntry>()
    for (const [gateway, offices] of officesByGateway(estate)) {
      const entries = [...offices].flatMap(outermost)
      for (const [i, first] of firstOverlaps(entries.map(({ block }) => block)).entries()) {
        const each = entries[i]
        const other = entries[first ?? -1]
        if (each === undefined || other === undefined || told.has(each)) continue
        told.add(each)
        yield {
          at: each.site.id,
          field: each.field,
          message: 'overlap',
          values: { lan: each.text, other: other.site.name, block: other.text, gateway: estate.nameOf(gateway) },
          also: [other.site.id, gateway],
        }
      }
    }
  },
})
