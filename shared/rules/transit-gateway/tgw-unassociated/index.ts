import { attachmentsOf, transitTableOf } from '../../../estate/transit.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { defineRule } from '../../rule.ts'
import { transitKinds } from '../every-route.ts'
import { transitTables } from '../sources.ts'

export const rule = defineRule({
  code: 'tgw-unassociated',
  severity: 'error',
  title: 'An attachment without a route table',
  reads: transitKinds,
  source: transitTables,
  messages: {
    none: '{attachment} follows no route table of {gateway}, whose default association is off: packets from it go nowhere.',
  },
  *check(estate) {
    for (const gateway of estate.all(ec2TransitGateway))
      for (const attachment of attachmentsOf(estate, gateway.id))
        if (transitTableOf(estate, attachment) === undefined)
          yield {
            at: attachment.id,
            field: 'transitGateway',
            message: 'none',
            values: { attachment: attachment.name, gateway: gateway.name },
            also: [gateway.id],
          }
  },
})
