import { dxGatewayAssociation } from '../../../kinds/dx-gateway-association/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { defineRule } from '../../rule.ts'
import { vpnRoutePriority } from '../sources.ts'

export const rule = defineRule({
  code: 'propagation-unused',
  severity: 'advice',
  title: 'Propagation from a gateway without connections',
  reads: [routeTable, vpnGateway, vpnConnection, dxGatewayAssociation],
  source: vpnRoutePriority,
  messages: {
    unused:
      '{table} takes routes from {gateway}, which has no VPN connection or Direct Connect and so no routes to give.',
  },
  *check(estate) {
    const lines = [...estate.all(vpnConnection), ...estate.all(dxGatewayAssociation)]
    const connected = new Set(lines.map((line) => line.vpnGateway))
    for (const table of estate.all(routeTable))
      for (const [index, id] of table.propagatingVgws.entries()) {
        const gateway = estate.get(vpnGateway, id)
        if (gateway === undefined || gateway.vpc !== table.vpc || connected.has(id)) continue
        yield {
          at: table.id,
          field: `propagatingVgws[${index}]`,
          message: 'unused',
          values: { table: table.name, gateway: gateway.name },
          also: [gateway.id],
        }
      }
  },
})
