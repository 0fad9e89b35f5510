import { quotas } from '../../../estate/quotas.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { perRegion } from '../per-region.ts'

export const rule = perRegion({
  code: 'quota-vpn-connections',
  title: 'More VPN connections than AWS allows at first',
  things: 'VPN connections',
  record: vpnConnection,
  quota: quotas.vpnConnections,
})
