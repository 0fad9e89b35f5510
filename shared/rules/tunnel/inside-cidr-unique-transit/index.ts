import { freeInsideCidrs, insideBlocks } from '../../../estate/tunnels.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { prefixText } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { atOption, everyTunnel, namesOf, pinTo, type PlacedTunnel } from '../every-tunnel.ts'
import { tunnelOptions } from '../sources.ts'

export const rule = defineRule({
  code: 'inside-cidr-unique-transit',
  severity: 'warning',
  title: 'Inside CIDR used twice on a transit gateway',
  reads: [vpnConnection, ec2TransitGateway],
  source: tunnelOptions,
  messages: {
    twice:
      'The inside CIDR {cidr} of tunnel {tunnel} of {connection} is also that of {other}, on the same transit gateway; AWS takes it, but BGP neighbours and logs can’t be told apart. Give each tunnel its own /30.',
  },
  *check(estate) {
    const [free] = freeInsideCidrs(estate, 1)
    const firsts = new Map<string, PlacedTunnel>()
    for (const each of everyTunnel(estate)) {
      const { connection, index, tunnel } = each
      const gateway = estate.get(ec2TransitGateway, connection.transitGateway)
      const block = insideBlocks(connection)[index]
      if (gateway === undefined || block === undefined) continue
      const key = `${gateway.id} ${prefixText(block)}`
      const first = firsts.get(key)
      if (first === undefined) firsts.set(key, each)
      else if (first.connection !== connection)
        yield {
          ...atOption(each, 'insideCidr'),
          message: 'twice',
          values: { ...namesOf(each), cidr: tunnel.insideCidr, other: first.connection.name },
          also: [first.connection.id, gateway.id],
          ...pinTo(each, free),
        }
    }
  },
})
