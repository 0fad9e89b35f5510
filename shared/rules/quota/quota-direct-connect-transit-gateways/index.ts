import { quotas } from '../../../estate/quotas.ts'
import { dxGateway } from '../../../kinds/dx-gateway/record.ts'
import { dxGatewayAssociation } from '../../../kinds/dx-gateway-association/record.ts'
import { perHolder } from '../per-holder.ts'

export const rule = perHolder({
  code: 'quota-direct-connect-transit-gateways',
  title: 'Too many transit gateways on a Direct Connect gateway',
  things: 'transit gateways',
  record: dxGatewayAssociation,
  holder: dxGateway,
  holdersOf: ({ dxGateway, transitGateway }) => (transitGateway === null ? [] : [dxGateway]),
  quota: quotas.transitGatewaysPerDirectConnectGateway,
})
