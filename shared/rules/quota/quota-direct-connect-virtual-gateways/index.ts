import { quotas } from '../../../estate/quotas.ts'
import { dxGateway } from '../../../kinds/dx-gateway/record.ts'
import { dxGatewayAssociation } from '../../../kinds/dx-gateway-association/record.ts'
import { perHolder } from '../per-holder.ts'

export const rule = perHolder({
  code: 'quota-direct-connect-virtual-gateways',
  title: 'Too many virtual private gateways on a Direct Connect gateway',
  things: 'virtual private gateways',
  record: dxGatewayAssociation,
  holder: dxGateway,
  holdersOf: ({ dxGateway, vpnGateway }) => (vpnGateway === null ? [] : [dxGateway]),
  quota: quotas.virtualPrivateGatewaysPerDirectConnectGateway,
})
