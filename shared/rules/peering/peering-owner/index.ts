import { vpcPeeringConnection } from '../../../kinds/vpc-peering-connection/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { createPeering } from '../sources.ts'

export const rule = defineRule({
  code: 'peering-owner',
  severity: 'error',
  title: 'Not an AWS account',
  reads: [vpcPeeringConnection],
  source: createPeering,
  messages: {
    form: '“{owner}” is not an AWS account; its number has twelve digits, without hyphens.',
  },
  *check(estate) {
    for (const peering of estate.all(vpcPeeringConnection)) {
      const owner = peering.peerOwnerId
      if (owner === '' || /^\d{12}$/.test(owner)) continue
      const digits = owner.replace(/\D/g, '')
      yield {
        at: peering.id,
        field: 'peerOwnerId',
        message: 'form',
        values: { owner },
        ...(digits.length === 12 && {
          fix: { title: `Use ${digits}`, patch: change(peering, { peerOwnerId: digits }) },
        }),
      }
    }
  },
})
