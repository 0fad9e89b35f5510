import { vpcPeeringConnection } from '../../../kinds/vpc-peering-connection/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { defineRule } from '../../rule.ts'
import { peeringBasics } from '../sources.ts'

export const rule = defineRule({
  code: 'peering-self',
  severity: 'error',
  title: 'VPC peered with itself',
  reads: [vpcPeeringConnection, vpc],
  source: peeringBasics,
  messages: {
    self: '{peering} joins {vpc} to itself; choose another VPC as its accepter.',
  },
  *check(estate) {
    for (const peering of estate.all(vpcPeeringConnection)) {
      const home = estate.get(vpc, peering.vpc)
      if (home === undefined || peering.peerVpc !== home.id) continue
      yield { at: peering.id, field: 'peerVpc', message: 'self', values: { peering: peering.name, vpc: home.name } }
    }
  },
})
