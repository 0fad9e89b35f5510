import { dxGatewayAssociation } from '../../../kinds/dx-gateway-association/record.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { defineRule } from '../../rule.ts'
import { directConnectQuotas } from '../sources.ts'

const MOST = 200

export const rule = defineRule({
  code: 'dx-prefix-count',
  severity: 'error',
  title: 'Too many allowed prefixes',
  reads: [dxGatewayAssociation, ec2TransitGateway],
  source: directConnectQuotas,
  messages: {
    count:
      '{association} allows {count} prefixes; a transit gateway announces {most} to the office at most. Join blocks.',
  },
  *check(estate) {
    for (const association of estate.all(dxGatewayAssociation)) {
      const count = association.allowedPrefixes.length
      if (estate.get(ec2TransitGateway, association.transitGateway) === undefined || count <= MOST) continue
      const values = { association: association.name, count, most: MOST }
      yield { at: association.id, field: 'allowedPrefixes', message: 'count', values }
    }
  },
})
