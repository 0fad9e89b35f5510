import { quotas } from '../../../estate/quotas.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { perHolder } from '../per-holder.ts'

export const rule = perHolder({
  code: 'quota-connections-per-gateway',
  title: 'More connections on a gateway than AWS allows at first',
  things: 'VPN connections',
  record: vpnConnection,
  holder: vpnGateway,
  holdersOf: ({ vpnGateway }) => [vpnGateway],
  quota: quotas.vpnConnectionsPerVirtualPrivateGateway,
})
