import { freeInsideCidrs, insideBlocks } from '../../../estate/tunnels.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { contains, type Prefix4 } from '../../../net/prefix.ts'
import { linkLocal } from '../../../net/special-ranges.ts'
import { defineRule } from '../../rule.ts'
import { atOption, everyTunnel, namesOf, pinTo } from '../every-tunnel.ts'
import { tunnelOptions } from '../sources.ts'

const isRight = (block: Prefix4): boolean => block.length === 30 && contains(linkLocal, block)

export const rule = defineRule({
  code: 'inside-cidr-form',
  severity: 'error',
  title: 'Inside CIDR is no link-local /30',
  reads: [vpnConnection],
  source: tunnelOptions,
  messages: {
    form: 'The inside CIDR {cidr} of tunnel {tunnel} of {connection} is not a /30 in 169.254.0.0/16, such as 169.254.10.0/30.',
  },
  *check(estate) {
    const [free] = freeInsideCidrs(estate, 1)
    for (const each of everyTunnel(estate)) {
      const block = insideBlocks(each.connection)[each.index]
      if (block === undefined || isRight(block)) continue
      yield {
        ...atOption(each, 'insideCidr'),
        message: 'form',
        values: { ...namesOf(each), cidr: each.tunnel.insideCidr },
        ...pinTo(each, free),
      }
    }
  },
})
