import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { defineRule } from '../../rule.ts'
import { parallelConnections } from '../parallel.ts'
import { routePriority } from '../sources.ts'

export const rule = defineRule({
  code: 'vpn-mixed-routing',
  severity: 'warning',
  title: 'Static beside BGP to one gateway',
  reads: [vpnConnection, customerGateway, vpnGateway, ec2TransitGateway],
  source: routePriority,
  messages: {
    mixed:
      '{static} is static and {dynamic} speaks BGP, from one office to one gateway: AWS always prefers the static one, so {dynamic} carries nothing towards the office while it is up.',
  },
  *check(estate) {
    for (const connections of parallelConnections(estate)) {
      const fixed = connections.find(({ staticRoutesOnly }) => staticRoutesOnly)
      const dynamic = connections.find(({ staticRoutesOnly }) => !staticRoutesOnly)
      if (fixed === undefined || dynamic === undefined) continue
      yield {
        at: fixed.id,
        field: 'staticRoutesOnly',
        message: 'mixed',
        values: { static: fixed.name, dynamic: dynamic.name },
        also: [dynamic.id],
      }
    }
  },
})
