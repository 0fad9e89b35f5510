import { natGateway } from '../../../kinds/nat-gateway/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { createNat } from '../sources.ts'

const MOST = 31

export const rule = defineRule({
  code: 'nat-secondary-count',
  severity: 'error',
  title: 'Secondary addresses a NAT gateway can’t have',
  reads: [natGateway],
  source: createNat,
  messages: {
    public: '{nat} is public; a count of secondary addresses is for private NAT gateways only.',
    range: '{nat} wants {count} secondary addresses; a private NAT gateway takes 1 to {most}.',
  },
  *check(estate) {
    for (const nat of estate.all(natGateway)) {
      const count = nat.secondaryPrivateIpAddressCount
      const isPublicOne = nat.connectivityType === 'public'
      if (count === null || (!isPublicOne && count >= 1 && count <= MOST)) continue
      const nearest = isPublicOne || count < 1 ? null : MOST
      yield {
        at: nat.id,
        field: 'secondaryPrivateIpAddressCount',
        message: isPublicOne ? ('public' as const) : ('range' as const),
        values: { nat: nat.name, count, most: MOST },
        fix: {
          title: nearest === null ? 'Leave it unset' : `Use ${nearest}`,
          patch: change(nat, { secondaryPrivateIpAddressCount: nearest }),
        },
      }
    }
  },
})
