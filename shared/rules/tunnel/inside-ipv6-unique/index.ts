import { freeInsideIpv6Cidrs } from '../../../estate/tunnels.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { meantPrefix6, prefixText } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { atOption, changeTunnel, everyTunnel, namesOf, type PlacedTunnel } from '../every-tunnel.ts'
import { carriesIpv6 } from '../inside-ipv6.ts'
import { tunnelOptions } from '../sources.ts'

export const rule = defineRule({
  code: 'inside-ipv6-unique',
  severity: 'error',
  title: 'Inside IPv6 CIDR used twice',
  reads: [vpnConnection],
  source: tunnelOptions,
  messages: {
    twice:
      'The inside IPv6 CIDR {cidr} of tunnel {tunnel} of {connection} is also that of a tunnel of {other}, on the same transit gateway; each tunnel needs its own /126.',
  },
  *check(estate) {
    const [free = ''] = freeInsideIpv6Cidrs(estate, 1)
    const firsts = new Map<string, PlacedTunnel>()
    for (const each of everyTunnel(estate)) {
      const { connection, tunnel } = each
      const block = meantPrefix6(tunnel.insideIpv6Cidr)
      if (block === undefined || !carriesIpv6(connection)) continue
      const key = `${connection.transitGateway ?? ''} ${prefixText(block)}`
      const first = firsts.get(key)
      if (first === undefined) {
        firsts.set(key, each)
        continue
      }
      yield {
        ...atOption(each, 'insideIpv6Cidr'),
        message: 'twice',
        values: { ...namesOf(each), cidr: tunnel.insideIpv6Cidr, other: first.connection.name },
        also: first.connection === connection ? [] : [first.connection.id],
        fix: { title: `Use ${free}`, patch: changeTunnel(each, { insideIpv6Cidr: free }) },
      }
    }
  },
})
