import { attachmentsOf } from '../../../estate/transit.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { defineRule } from '../../rule.ts'
import { transitKinds } from '../every-route.ts'
import { howTransitWorks } from '../sources.ts'

export const rule = defineRule({
  code: 'tgw-without-attachments',
  severity: 'advice',
  title: 'Transit gateway with nothing to join',
  reads: transitKinds,
  source: howTransitWorks,
  messages: {
    none: 'Nothing is attached to {gateway}; attach VPCs, VPN connections or a Direct Connect gateway.',
    one: 'Only {attachment} is attached to {gateway}, so there is nothing to route between.',
  },
  *check(estate) {
    for (const gateway of estate.all(ec2TransitGateway)) {
      const [first, second] = attachmentsOf(estate, gateway.id)
      if (second !== undefined) continue
      yield {
        at: gateway.id,
        message: first === undefined ? ('none' as const) : ('one' as const),
        values: { gateway: gateway.name, attachment: first?.name ?? '' },
      }
    }
  },
})
