import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'

export const rule = defineRule({
  code: 'vpn-ipv6-selectors',
  severity: 'error',
  title: 'IPv6 networks on an IPv4 connection',
  reads: [vpnConnection],
  source: {
    title: 'AWS Site-to-Site VPN User Guide, IPv4 and IPv6 traffic in AWS Site-to-Site VPN',
    url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/ipv4-ipv6.html',
    read: '2026-11',
  },
  messages: {
    ipv4: '{connection} carries IPv4, so it takes no IPv6 networks ({cidr}); a connection carries one of the two.',
  },
  *check(estate) {
    for (const connection of estate.all(vpnConnection)) {
      const { localIpv6NetworkCidr: local, remoteIpv6NetworkCidr: remote } = connection
      const cidr = local === '' ? remote : local
      if (connection.transitGateway === null || connection.tunnelInsideIpVersion === 'ipv6' || cidr === '') continue
      const patch = change(connection, { localIpv6NetworkCidr: '', remoteIpv6NetworkCidr: '' })
      yield {
        at: connection.id,
        field: local === '' ? 'remoteIpv6NetworkCidr' : 'localIpv6NetworkCidr',
        message: 'ipv4',
        values: { connection: connection.name, cidr },
        fix: { title: 'Clear the IPv6 networks', patch },
      }
    }
  },
})
