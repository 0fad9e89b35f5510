import { freeInsideCidrs, insideBlocks, RESERVED_INSIDE_CIDRS } from '../../../estate/tunnels.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { prefixText } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { atOption, everyTunnel, namesOf, pinTo } from '../every-tunnel.ts'
import { tunnelOptions } from '../sources.ts'

const reserved = new Set(RESERVED_INSIDE_CIDRS)

export const rule = defineRule({
  code: 'inside-cidr-reserved',
  severity: 'error',
  title: 'Inside CIDR is one AWS keeps',
  reads: [vpnConnection],
  source: tunnelOptions,
  messages: {
    reserved:
      'The inside CIDR {cidr} of tunnel {tunnel} of {connection} is kept by AWS, as are 169.254.0.0/30 to 169.254.5.0/30 and 169.254.169.252/30; choose another, such as 169.254.10.0/30.',
  },
  *check(estate) {
    const [free] = freeInsideCidrs(estate, 1)
    for (const each of everyTunnel(estate)) {
      const block = insideBlocks(each.connection)[each.index]
      if (block === undefined || !reserved.has(prefixText(block))) continue
      yield {
        ...atOption(each, 'insideCidr'),
        message: 'reserved',
        values: { ...namesOf(each), cidr: each.tunnel.insideCidr },
        ...pinTo(each, free),
      }
    }
  },
})
