import { grouped } from '../../../estate/grouped.ts'
import { destinationsOf } from '../../../estate/routing.ts'
import { dxGatewayAssociation } from '../../../kinds/dx-gateway-association/record.ts'
import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { vpnConnection, type VpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { intersection, setOf, type PrefixSet } from '../../../net/prefix-set.ts'
import { meantPrefix4 } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { atRoute, destinationText, everyRoute } from '../every-route.ts'
import { vpnRoutePriority } from '../sources.ts'

/** What the gateway’s static connections lead to; undefined where BGP or Direct Connect may bring more. */
function knownTo(connections: readonly VpnConnection[]): PrefixSet | undefined {
  const isStatic =
    connections.length > 0 && connections.every((each) => each.staticRoutesOnly && each.staticRoutes.length > 0)
  if (!isStatic) return undefined
  return setOf(connections.flatMap((each) => each.staticRoutes).flatMap((text) => meantPrefix4(text) ?? []))
}

export const rule = defineRule({
  code: 'route-vgw-unknown',
  severity: 'error',
  title: 'Route to a gateway that knows no way on',
  reads: [routeTable, ec2ManagedPrefixList, vpnGateway, vpnConnection, dxGatewayAssociation],
  source: vpnRoutePriority,
  messages: {
    unknown:
      'The route to {destination} in {table} leads to {gateway}, whose connections are static and list nothing of it; the packets are dropped there. Add it to the static routes of a connection.',
  },
  *check(estate) {
    const circuits = new Set(estate.all(dxGatewayAssociation).map((association) => association.vpnGateway))
    const connections = grouped(estate.all(vpnConnection), (connection) => connection.vpnGateway)
    const known = new Map([...connections].map(([id, group]) => [id, circuits.has(id) ? undefined : knownTo(group)]))
    for (const each of everyRoute(estate)) {
      const gateway = estate.get(vpnGateway, each.route.target)
      const reached = gateway && known.get(gateway.id)
      const destination = setOf(destinationsOf(estate, each.route))
      if (gateway === undefined || reached === undefined || destination.length === 0) continue
      if (intersection(reached, destination).length > 0) continue
      const values = {
        destination: destinationText(estate, each.route),
        table: each.table.name,
        gateway: gateway.name,
      }
      yield { ...atRoute(each, 'target'), message: 'unknown', values, also: [gateway.id] }
    }
  },
})
