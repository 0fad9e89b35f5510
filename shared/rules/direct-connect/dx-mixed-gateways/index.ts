import { grouped } from '../../../estate/grouped.ts'
import { gatewayOf } from '../../../estate/hybrid.ts'
import { dxGatewayAssociation } from '../../../kinds/dx-gateway-association/record.ts'
import { dxGateway } from '../../../kinds/dx-gateway/record.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { defineRule } from '../../rule.ts'
import { transitAssociations } from '../sources.ts'

export const rule = defineRule({
  code: 'dx-mixed-gateways',
  severity: 'error',
  title: 'Transit and virtual private gateway on one Direct Connect gateway',
  reads: [dxGatewayAssociation, dxGateway, vpnGateway, ec2TransitGateway],
  source: transitAssociations,
  messages: {
    mixed:
      '{direct} joins {first} and {gateway}; a Direct Connect gateway serves transit gateways or virtual private gateways, never both. Make a second one.',
  },
  *check(estate) {
    for (const [id, lines] of grouped(estate.all(dxGatewayAssociation), (line) => line.dxGateway)) {
      const direct = estate.get(dxGateway, id)
      const ends = lines.flatMap((line) => {
        const gateway = gatewayOf(estate, line)
        return gateway === undefined ? [] : [{ line, gateway }]
      })
      const [first] = ends
      const other = ends.find(({ gateway }) => gateway.kind !== first?.gateway.kind)
      if (direct === undefined || first === undefined || other === undefined) continue
      yield {
        at: other.line.id,
        field: 'dxGateway',
        message: 'mixed',
        values: { direct: direct.name, first: first.gateway.name, gateway: other.gateway.name },
        also: [direct.id, first.line.id],
      }
    }
  },
})
