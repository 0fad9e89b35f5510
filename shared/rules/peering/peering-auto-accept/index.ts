import { vpcPeeringConnection } from '../../../kinds/vpc-peering-connection/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { createPeering } from '../sources.ts'

export const rule = defineRule({
  code: 'peering-auto-accept',
  severity: 'error',
  title: 'Accepted at once across Regions or accounts',
  reads: [vpcPeeringConnection],
  source: createPeering,
  messages: {
    region: '{peering} ends in the Region {there} and can’t be accepted at once; the other end has to accept it.',
    account: '{peering} ends in the account {there} and can’t be accepted at once; that account has to accept it.',
  },
  *check(estate) {
    for (const peering of estate.all(vpcPeeringConnection)) {
      const { peerRegion, peerOwnerId } = peering
      const elsewhere = peerRegion !== '' && peerRegion !== estate.region
      if (!peering.autoAccept || (!elsewhere && peerOwnerId === '')) continue
      yield {
        at: peering.id,
        field: 'autoAccept',
        message: elsewhere ? ('region' as const) : ('account' as const),
        values: { peering: peering.name, there: elsewhere ? peerRegion : peerOwnerId },
        fix: { title: 'Wait for the other end', patch: change(peering, { autoAccept: false }) },
      }
    }
  },
})
