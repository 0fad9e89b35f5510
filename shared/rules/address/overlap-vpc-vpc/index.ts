import { answered } from '../../../estate/answered.ts'
import type { Estate } from '../../../estate/estate.ts'
import { gatewayOf, officePathKinds, vpcsBehind } from '../../../estate/hybrid.ts'
import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { vpc, type Vpc } from '../../../kinds/vpc/record.ts'
import { vpnConnection, type VpnConnection } from '../../../kinds/vpn-connection/record.ts'
import type { Id } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'
import { readsOfFreeVpcBlock } from '../free-vpc-block.ts'
import { clashesOf } from '../joined-vpcs.ts'
import { moveVpc, type VpcEntry } from '../vpc-entries.ts'

/** VPCs behind one transit gateway that overlap are its own matter: only those apart from the earlier ones count here. */
const vpcsOf = answered((estate: Estate, connection: VpnConnection): readonly Vpc[] => {
  const vpcs = vpcsBehind(estate, connection).flatMap((id) => estate.get(vpc, id) ?? [])
  if (gatewayOf(estate, connection)?.kind === 'vpn_gateway') return vpcs
  const clashing = new Set(clashesOf(vpcs).map(({ entry }) => entry.vpc))
  return vpcs.filter((each) => !clashing.has(each))
})

/** By office, or by customer gateway where none is drawn: the VPCs that VPN connections join to it. */
function vpcsByOffice(estate: Estate): ReadonlyMap<Id, ReadonlySet<Vpc>> {
  const groups = new Map<Id, Set<Vpc>>()
  for (const connection of estate.all(vpnConnection)) {
    const device = estate.get(customerGateway, connection.customerGateway)
    if (device === undefined) continue
    const office = device.site ?? device.id
    const group = groups.get(office) ?? new Set<Vpc>()
    for (const each of vpcsOf(estate, connection)) group.add(each)
    groups.set(office, group)
  }
  return groups
}

export const rule = defineRule({
  code: 'overlap-vpc-vpc',
  severity: 'error',
  title: 'Two VPCs of one office overlap',
  reads: [...readsOfFreeVpcBlock, ...officePathKinds],
  source: { title: 'Site-to-Site VPN User Guide, Single and multiple VPN connections', read: '2026-11' },
  messages: {
    overlap:
      '{cidr} overlaps {other}’s block {block}, and {office} is joined to both: it can’t tell which of the two a packet is for.',
  },
  *check(estate) {
    const told = new Set<VpcEntry>()
    for (const [office, vpcs] of vpcsByOffice(estate))
      for (const { entry, other } of clashesOf(vpcs)) {
        if (told.has(entry)) continue
        told.add(entry)
        yield {
          at: entry.vpc.id,
          field: entry.field,
          message: 'overlap',
          values: { cidr: entry.text, other: other.vpc.name, block: other.text, office: estate.nameOf(office) },
          also: [other.vpc.id, office],
          ...moveVpc(estate, entry),
        }
      }
  },
})
