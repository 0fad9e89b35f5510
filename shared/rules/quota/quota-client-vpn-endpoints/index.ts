import { quotas } from '../../../estate/quotas.ts'
import { ec2ClientVpnEndpoint } from '../../../kinds/ec2-client-vpn-endpoint/record.ts'
import { perRegion } from '../per-region.ts'

export const rule = perRegion({
  code: 'quota-client-vpn-endpoints',
  title: 'More client VPN endpoints than AWS allows at first',
  things: 'client VPN endpoints',
  record: ec2ClientVpnEndpoint,
  quota: quotas.clientVpnEndpoints,
})
