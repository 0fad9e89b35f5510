import { existingVpcs } from '../../../estate/existing-vpcs.ts'
import { records } from '../../../kinds/records.ts'
import { vpcPeeringConnection } from '../../../kinds/vpc-peering-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { referencesOf } from '../../references.ts'
import { createPeering } from '../sources.ts'

export const rule = defineRule({
  code: 'peering-vpc-contents',
  severity: 'error',
  title: 'Something in a VPC that the export does not make',
  reads: records,
  source: createPeering,
  messages: {
    inside:
      'A peering connection names {vpc} by its ID, so the export does not make it, and {name} has nothing to stand in or join; draw it in the plan of that Region or account.',
  },
  *check(estate) {
    const existing = existingVpcs(estate)
    if (existing.size === 0) return
    const accepted = new Set(
      estate.all(vpcPeeringConnection).flatMap(({ id, peerVpcId }) => (peerVpcId === '' ? [] : id)),
    )
    for (const record of records)
      for (const resource of estate.all(record))
        for (const { field, to } of referencesOf(resource)) {
          if (!existing.has(to) || (field === 'peerVpc' && accepted.has(resource.id))) continue
          const values = { vpc: estate.nameOf(to), name: resource.name }
          yield { at: resource.id, field, message: 'inside', values, also: [to] }
        }
  },
})
