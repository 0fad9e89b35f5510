import { freeInsideCidrs, insideBlocks } from '../../../estate/tunnels.ts'
import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { vpnConnection, type VpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { prefixText } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { atOption, everyTunnel, namesOf, pinTo, type PlacedTunnel } from '../every-tunnel.ts'
import { tunnelOptions } from '../sources.ts'

/** Within one gateway the block is said to be taken already. */
const amazonEndOf = ({ vpnGateway, transitGateway }: VpnConnection) => vpnGateway ?? transitGateway

export const rule = defineRule({
  code: 'inside-cidr-unique-device',
  severity: 'warning',
  title: 'Inside CIDR used twice on one device',
  reads: [vpnConnection, customerGateway],
  source: tunnelOptions,
  messages: {
    device:
      'The inside CIDR {cidr} of tunnel {tunnel} of {connection} is also that of {other}, and both end on one device ({gateway}), which can’t have the address twice; give each tunnel its own /30.',
  },
  *check(estate) {
    const [free] = freeInsideCidrs(estate, 1)
    const firsts = new Map<string, PlacedTunnel>()
    for (const each of everyTunnel(estate)) {
      const { connection, index, tunnel } = each
      const gateway = estate.get(customerGateway, connection.customerGateway)
      const block = insideBlocks(connection)[index]
      if (gateway === undefined || block === undefined) continue
      const device = gateway.ipAddress === '' ? gateway.id : gateway.ipAddress
      const key = `${device} ${prefixText(block)}`
      const first = firsts.get(key)
      if (first === undefined) firsts.set(key, each)
      else if (amazonEndOf(first.connection) !== amazonEndOf(connection))
        yield {
          ...atOption(each, 'insideCidr'),
          message: 'device',
          values: { ...namesOf(each), cidr: tunnel.insideCidr, other: first.connection.name, gateway: gateway.name },
          also: [first.connection.id, gateway.id],
          ...pinTo(each, free),
        }
    }
  },
})
