import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { defineRule } from '../../rule.ts'
import { parallelConnections } from '../parallel.ts'
import { routePriority } from '../sources.ts'

export const rule = defineRule({
  code: 'vpn-several-static',
  severity: 'advice',
  title: 'Redundant connections with static routing',
  reads: [vpnConnection, customerGateway, vpnGateway, ec2TransitGateway],
  source: routePriority,
  messages: {
    static:
      '{second} joins the office to the same gateway as {first}, and both are static: they share no load, and AWS goes over to the other only once a tunnel is declared down. BGP does both; it can’t be changed later.',
  },
  *check(estate) {
    for (const connections of parallelConnections(estate)) {
      const [first, second] = connections
      if (first === undefined || second === undefined) continue
      if (!connections.every(({ staticRoutesOnly }) => staticRoutesOnly)) continue
      if (first.customerGateway === second.customerGateway) continue
      yield {
        at: second.id,
        field: 'staticRoutesOnly',
        message: 'static',
        values: { first: first.name, second: second.name },
        also: [first.id],
      }
    }
  },
})
