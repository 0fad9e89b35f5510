import { grouped } from '../../../estate/grouped.ts'
import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { modifyVpn } from '../sources.ts'

export const rule = defineRule({
  code: 'acceleration-differs',
  severity: 'advice',
  title: 'One of an office’s connections is accelerated',
  reads: [vpnConnection, customerGateway, ec2TransitGateway],
  source: modifyVpn,
  messages: {
    differs:
      '{plain} is not accelerated and {fast} is, from one office to {gateway}: sharing the load they deliver packets out of order. Choose now; changing it later replaces the connection and its outside addresses.',
  },
  *check(estate) {
    const officeOf = (id: string | null) => estate.get(customerGateway, id)?.site
    const pairs = grouped(estate.all(vpnConnection), ({ customerGateway: device, transitGateway }) => {
      const office = officeOf(device)
      return office && transitGateway && `${office} ${transitGateway}`
    })
    for (const connections of pairs.values()) {
      const fast = connections.find(({ enableAcceleration }) => enableAcceleration)
      const plain = connections.find(({ enableAcceleration }) => !enableAcceleration)
      const gateway = estate.get(ec2TransitGateway, plain?.transitGateway)
      if (fast === undefined || plain === undefined || gateway === undefined) continue
      yield {
        at: plain.id,
        field: 'enableAcceleration',
        message: 'differs',
        values: { plain: plain.name, fast: fast.name, gateway: gateway.name },
        also: [fast.id],
      }
    }
  },
})
