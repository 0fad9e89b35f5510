import { listed } from '../../../base/words.ts'
import { freeInsideCidrs } from '../../../estate/tunnels.ts'
import { vpnConnection, type VpnConnection } from '../../../kinds/vpn-connection/record.ts'
import type { Fix } from '../../../plan/finding.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { atOption, everyTunnel } from '../every-tunnel.ts'
import { carriesIpv6 } from '../inside-ipv6.ts'
import { providerOrder } from '../sources.ts'

/** The first tunnel gets the first of the free blocks; the second the other one, unless it has one. */
function pinUnset(connection: VpnConnection, free: readonly string[]): { readonly fix?: Fix } {
  const tunnels = connection.tunnels.map((tunnel, i) => ({
    ...tunnel,
    insideCidr: tunnel.insideCidr || (free[i] ?? ''),
  }))
  const texts = tunnels.map(({ insideCidr }) => insideCidr)
  if (texts.includes('')) return {}
  return { fix: { title: `Use ${listed(texts)}`, patch: change(connection, { tunnels }) } }
}

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
    const free = freeInsideCidrs(estate, 2)
    for (const each of everyTunnel(estate)) {
      if (each.index > 0 || carriesIpv6(each.connection) || each.tunnel.insideCidr !== '') continue
      yield {
        ...atOption(each, 'insideCidr'),
        message: 'unset',
        values: { connection: each.connection.name },
        ...pinUnset(each.connection, free),
      }
    }
  },
})
