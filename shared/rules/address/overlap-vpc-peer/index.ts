import { vpcPeeringConnection } from '../../../kinds/vpc-peering-connection/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { defineRule } from '../../rule.ts'
import { clashesOf } from '../joined-vpcs.ts'

export const rule = defineRule({
  code: 'overlap-vpc-peer',
  severity: 'error',
  title: 'Peered VPCs overlap',
  reads: [vpcPeeringConnection, vpc],
  source: {
    title: 'Amazon VPC Peering Guide, VPC peering limitations',
    url: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html',
    read: '2026-11',
  },
  messages: {
    overlap:
      '{cidr} of {vpc} overlaps {block} of {other}; AWS peers no VPCs that share an address, also not for their other blocks.',
  },
  *check(estate) {
    for (const peering of estate.all(vpcPeeringConnection)) {
      const vpcs = [peering.vpc, peering.peerVpc].flatMap((id) => estate.get(vpc, id) ?? [])
      const [clash] = clashesOf(vpcs)
      if (clash === undefined) continue
      const { entry, other } = clash
      yield {
        at: peering.id,
        field: 'peerVpc',
        message: 'overlap',
        values: { cidr: entry.text, vpc: entry.vpc.name, block: other.text, other: other.vpc.name },
        also: [entry.vpc.id, other.vpc.id],
      }
    }
  },
})
