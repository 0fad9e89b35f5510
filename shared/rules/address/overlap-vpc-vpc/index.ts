import { vpcBlock } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { vpc, type Vpc } from '../../../kinds/vpc/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { firstOverlaps } from '../../../net/overlap.ts'
import type { Prefix4 } from '../../../net/prefix.ts'
import type { Id } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'
import { freeVpcBlock, readsOfFreeVpcBlock } from '../free-vpc-block.ts'
import { useBlock } from '../use-block.ts'

/** By office, or by customer gateway where none is drawn: the VPCs that VPN connections join to it. */
function vpcsByOffice(estate: Estate): ReadonlyMap<Id, ReadonlyMap<Vpc, Prefix4>> {
  const groups = new Map<Id, Map<Vpc, Prefix4>>()
  for (const connection of estate.all(vpnConnection)) {
    const device = estate.get(customerGateway, connection.customerGateway)
    const home = estate.get(vpc, estate.get(vpnGateway, connection.vpnGateway)?.vpc)
    const block = home && vpcBlock(home)
    if (device === undefined || home === undefined || block === undefined) continue
    const office = device.site ?? device.id
    groups.set(office, (groups.get(office) ?? new Map<Vpc, Prefix4>()).set(home, block))
  }
  return groups
}

export const rule = defineRule({
  code: 'overlap-vpc-vpc',
  severity: 'error',
  title: 'Two VPCs of one office overlap',
  reads: [...readsOfFreeVpcBlock, customerGateway, vpnConnection, vpnGateway],
  source: { title: 'Site-to-Site VPN User Guide, Single and multiple VPN connections', read: '2026-11' },
  messages: {
    overlap:
      '{cidr} overlaps {other}’s block {block}, and {office} is joined to both: it can’t tell which of the two a packet is for.',
  },
  *check(estate) {
    const told = new Set<Vpc>()
    for (const [office, blocks] of vpcsByOffice(estate)) {
      const vpcs = [...blocks.keys()]
      for (const [i, first] of firstOverlaps([...blocks.values()]).entries()) {
        const each = vpcs[i]
        const other = vpcs[first ?? -1]
        if (each === undefined || other === undefined || told.has(each)) continue
        told.add(each)
        yield {
          at: each.id,
          field: 'cidrBlock',
          message: 'overlap',
          values: { cidr: each.cidrBlock, other: other.name, block: other.cidrBlock, office: estate.nameOf(office) },
          also: [other.id, office],
          ...useBlock(each, 'cidrBlock', freeVpcBlock(estate, each)),
        }
      }
    }
  },
})
