import { dxGatewayAssociation } from '../../../kinds/dx-gateway-association/record.ts'
import { dxGateway } from '../../../kinds/dx-gateway/record.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { defineRule } from '../../rule.ts'
import { directConnectGateways } from '../sources.ts'

export const rule = defineRule({
  code: 'dx-association-ends',
  severity: 'error',
  title: 'Direct Connect association without two ends',
  reads: [dxGatewayAssociation, dxGateway, vpnGateway, ec2TransitGateway],
  source: directConnectGateways,
  messages: {
    direct: '{association} names no Direct Connect gateway.',
    none: '{association} ends at no gateway of AWS; choose a virtual private gateway or a transit gateway.',
    both: '{association} ends at {private} and at {transit}; it takes one of them.',
  },
  *check(estate) {
    for (const association of estate.all(dxGatewayAssociation)) {
      const privateOne = estate.get(vpnGateway, association.vpnGateway)
      const transit = estate.get(ec2TransitGateway, association.transitGateway)
      const values = { association: association.name, private: privateOne?.name ?? '', transit: transit?.name ?? '' }
      const at = association.id
      if (estate.get(dxGateway, association.dxGateway) === undefined)
        yield { at, field: 'dxGateway', message: 'direct', values }
      if (privateOne === undefined && transit === undefined) yield { at, field: 'vpnGateway', message: 'none', values }
      else if (privateOne !== undefined && transit !== undefined)
        yield { at, field: 'transitGateway', message: 'both', values }
    }
  },
})
