import { quotas } from '../../../estate/quotas.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { perRegion } from '../per-region.ts'

export const rule = perRegion({
  code: 'quota-accelerated-connections',
  title: 'More accelerated connections than AWS allows at first',
  things: 'accelerated VPN connections',
  record: vpnConnection,
  quota: quotas.acceleratedVpnConnections,
  counts: ({ enableAcceleration, transitGateway }) => enableAcceleration && transitGateway !== null,
})
