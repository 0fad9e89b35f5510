import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { notPublicName } from '../../../net/special-ranges.ts'
import { defineRule } from '../../rule.ts'
import { meantHost } from '../hosts.ts'
import { reachedPrivately } from '../reached-privately.ts'

export const rule = defineRule({
  code: 'cgw-address-private-vpn',
  severity: 'warning',
  title: 'Public address for a private VPN',
  reads: [customerGateway, vpnConnection],
  source: {
    title: 'AWS Site-to-Site VPN User Guide, Create a private IP AWS Site-to-Site VPN over AWS Direct Connect',
    url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/private-ip-dx-steps.html',
    read: '2026-11',
  },
  messages: {
    public:
      '{address} is on the internet, and the tunnels to {gateway} run over Direct Connect; enter the device’s private address there.',
  },
  *check(estate) {
    const privately = reachedPrivately(estate)
    for (const gateway of estate.all(customerGateway)) {
      const host = meantHost(gateway.ipAddress)
      if (!privately.has(gateway.id) || host === undefined || notPublicName(host) !== undefined) continue
      yield {
        at: gateway.id,
        field: 'ipAddress',
        message: 'public',
        values: { address: gateway.ipAddress, gateway: gateway.name },
      }
    }
  },
})
