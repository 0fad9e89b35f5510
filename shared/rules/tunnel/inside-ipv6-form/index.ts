import { freeInsideIpv6Cidrs } from '../../../estate/tunnels.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { meantPrefix6 } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { atOption, changeTunnel, everyTunnel, namesOf } from '../every-tunnel.ts'
import { carriesIpv6 } from '../inside-ipv6.ts'
import { tunnelOptions } from '../sources.ts'

const UNIQUE_LOCAL = 0xfdn
const LENGTH = 126

export const rule = defineRule({
  code: 'inside-ipv6-form',
  severity: 'error',
  title: 'Inside IPv6 CIDR is no /126 in fd00::/8',
  reads: [vpnConnection],
  source: tunnelOptions,
  messages: {
    form: 'The inside IPv6 CIDR {cidr} of tunnel {tunnel} of {connection} is not a /126 in fd00::/8, such as {free}.',
  },
  *check(estate) {
    const [free = 'fd00:a9fe:1::/126'] = freeInsideIpv6Cidrs(estate, 1)
    for (const each of everyTunnel(estate)) {
      const block = meantPrefix6(each.tunnel.insideIpv6Cidr)
      if (block === undefined || !carriesIpv6(each.connection)) continue
      if (block.length === LENGTH && block.base >> 120n === UNIQUE_LOCAL) continue
      yield {
        ...atOption(each, 'insideIpv6Cidr'),
        message: 'form',
        values: { ...namesOf(each), cidr: each.tunnel.insideIpv6Cidr, free },
        fix: { title: `Use ${free}`, patch: changeTunnel(each, { insideIpv6Cidr: free }) },
      }
    }
  },
})
