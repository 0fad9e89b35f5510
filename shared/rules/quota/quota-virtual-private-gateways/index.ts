import { quotas } from '../../../estate/quotas.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { perRegion } from '../per-region.ts'

export const rule = perRegion({
  code: 'quota-virtual-private-gateways',
  title: 'More virtual private gateways than AWS allows at first',
  things: 'virtual private gateways',
  record: vpnGateway,
  quota: quotas.virtualPrivateGateways,
})
