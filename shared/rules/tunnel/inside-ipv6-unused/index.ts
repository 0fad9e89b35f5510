import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { atOption, changeBoth, everyTunnel, namesOf } from '../every-tunnel.ts'
import { carriesIpv6 } from '../inside-ipv6.ts'
import { tunnelOptions } from '../sources.ts'

export const rule = defineRule({
  code: 'inside-ipv6-unused',
  severity: 'error',
  title: 'Inside IPv6 CIDR on an IPv4 connection',
  reads: [vpnConnection],
  source: tunnelOptions,
  messages: {
    ipv4: 'Tunnel {tunnel} of {connection} has the inside IPv6 CIDR {cidr}, but the connection carries IPv4; a connection carries one of the two.',
  },
  *check(estate) {
    for (const each of everyTunnel(estate)) {
      const { connection, tunnel } = each
      if (tunnel.insideIpv6Cidr === '' || carriesIpv6(connection)) continue
      yield {
        ...atOption(each, 'insideIpv6Cidr'),
        message: 'ipv4',
        values: { ...namesOf(each), cidr: tunnel.insideIpv6Cidr },
        fix: {
          title: 'Clear the inside IPv6 CIDRs',
          patch: changeBoth(connection, (both) => ({ ...both, insideIpv6Cidr: '' })),
        },
      }
    }
  },
})
