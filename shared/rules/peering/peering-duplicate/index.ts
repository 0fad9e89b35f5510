import { vpcPeeringConnection, type VpcPeeringConnection } from '../../../kinds/vpc-peering-connection/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { defineRule } from '../../rule.ts'
import { peeringBasics } from '../sources.ts'

export const rule = defineRule({
  code: 'peering-duplicate',
  severity: 'error',
  title: 'Two peerings of the same VPCs',
  reads: [vpcPeeringConnection, vpc],
  source: peeringBasics,
  messages: {
    twice: '{peering} joins {one} and {other}, as {first} does already; AWS allows one between two VPCs.',
  },
  *check(estate) {
    const firsts = new Map<string, VpcPeeringConnection>()
    for (const peering of estate.all(vpcPeeringConnection)) {
      const one = estate.get(vpc, peering.vpc)
      const other = estate.get(vpc, peering.peerVpc)
      if (one === undefined || other === undefined || one === other) continue
      const key = [one.id, other.id].sort().join(' ')
      const first = firsts.get(key)
      if (first === undefined) {
        firsts.set(key, peering)
        continue
      }
      const values = { peering: peering.name, one: one.name, other: other.name, first: first.name }
      yield { at: peering.id, field: 'peerVpc', message: 'twice', values, also: [first.id] }
    }
  },
})
