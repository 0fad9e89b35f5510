import { freeInsideCidrs } from '../../../estate/tunnels.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { atOption, everyTunnel, pinTo } from '../every-tunnel.ts'
import { carriesIpv6 } from '../inside-ipv6.ts'
import { providerOrder } from '../sources.ts'

export const rule = defineRule({
  code: 'inside-cidr-unset',
  severity: 'advice',
  title: 'Tunnel 1 is not pinned',
  reads: [vpnConnection],
  source: providerOrder,
  messages: {
    unset:
      'Tunnel 1 of {connection} has no inside CIDR, so AWS picks one and Terraform may swap the two tunnels; pin it with a /30, such as 169.254.10.0/30.',
  },
  *check(estate) {
    const [free] = freeInsideCidrs(estate, 1)
    for (const each of everyTunnel(estate)) {
      if (each.index > 0 || carriesIpv6(each.connection) || each.tunnel.insideCidr !== '') continue
      yield {
        ...atOption(each, 'insideCidr'),
        message: 'unset',
        values: { connection: each.connection.name },
        ...pinTo(each, free),
      }
    }
  },
})
