import { freeInsideCidrs, insideBlocks } from '../../../estate/tunnels.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { prefixText } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { atOption, everyTunnel, namesOf, pinTo, type PlacedTunnel } from '../every-tunnel.ts'
import { tunnelOptions } from '../sources.ts'

export const rule = defineRule({
  code: 'inside-cidr-unique',
  severity: 'error',
  title: 'Inside CIDR used twice',
  reads: [vpnConnection],
  source: tunnelOptions,
  messages: {
    connection: 'Both tunnels of {connection} have the inside CIDR {cidr}; each needs its own /30.',
    gateway:
      'The inside CIDR {cidr} of tunnel {tunnel} of {connection} is also that of {other}, on the same virtual private gateway; each tunnel needs its own /30.',
  },
  *check(estate) {
    const [free] = freeInsideCidrs(estate, 1)
    const firsts = new Map<string, PlacedTunnel>()
    for (const each of everyTunnel(estate)) {
      const { connection, index, tunnel } = each
      const block = insideBlocks(connection)[index]
      if (block === undefined) continue
      const key = `${connection.vpnGateway ?? connection.id} ${prefixText(block)}`
      const first = firsts.get(key)
      if (first === undefined) {
        firsts.set(key, each)
        continue
      }
      yield {
        ...atOption(each, 'insideCidr'),
        message: first.connection === connection ? ('connection' as const) : ('gateway' as const),
        values: { ...namesOf(each), cidr: tunnel.insideCidr, other: first.connection.name },
        also: first.connection === connection ? [] : [first.connection.id],
        ...pinTo(each, free),
      }
    }
  },
})
