import type { Estate } from '../../../estate/estate.ts'
import { vpcPeeringConnection, type VpcPeeringConnection } from '../../../kinds/vpc-peering-connection/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { defineRule } from '../../rule.ts'
import { createPeering } from '../sources.ts'

function faultIn(estate: Estate, { peerVpcId, peerRegion, peerOwnerId }: VpcPeeringConnection) {
  if (peerVpcId !== '') return /^vpc-[0-9a-f]{8,17}$/.test(peerVpcId) ? undefined : 'form'
  if (peerRegion !== '' && peerRegion !== estate.region) return 'region'
  return peerOwnerId === '' ? undefined : 'account'
}

export const rule = defineRule({
  code: 'peering-vpc-id',
  severity: 'error',
  title: 'Accepter VPC that the export would make here',
  reads: [vpcPeeringConnection, vpc],
  source: createPeering,
  messages: {
    region:
      '{peering} ends in the Region {there}, and without an ID of {vpc} the export makes that VPC in {here}; write the ID it has there, vpc-….',
    account:
      '{peering} ends in the account {there}, and without an ID of {vpc} the export makes that VPC in yours; write the ID it has there, vpc-….',
    form: '“{id}” is no ID of a VPC, such as vpc-0123456789abcdef0.',
  },
  *check(estate) {
    for (const peering of estate.all(vpcPeeringConnection)) {
      const message = faultIn(estate, peering)
      const peer = estate.get(vpc, peering.peerVpc)
      if (message === undefined || peer === undefined) continue
      yield {
        at: peering.id,
        field: 'peerVpcId',
        message,
        values: {
          peering: peering.name,
          vpc: peer.name,
          id: peering.peerVpcId,
          here: estate.region,
          there: message === 'account' ? peering.peerOwnerId : peering.peerRegion,
        },
        also: [peer.id],
      }
    }
  },
})
