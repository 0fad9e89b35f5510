import type { Estate } from '../../../estate/estate.ts'
import { dxGatewayAssociation } from '../../../kinds/dx-gateway-association/record.ts'
import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { natGateway } from '../../../kinds/nat-gateway/record.ts'
import { routeTable, type Route } from '../../../kinds/route-table/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { contains, meantPrefix } from '../../../net/prefix.ts'
import type { Id } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'
import { atRoute, destinationText, everyRoute, familyOf } from '../every-route.ts'
import { routeTables } from '../sources.ts'

/** What a NAT gateway translates to IPv4 (RFC 6052). */
const translated = meantPrefix('64:ff9b::/96')

function messageFor(estate: Estate, route: Route, circuits: ReadonlySet<Id | null>): 'nat' | 'vpn' | undefined {
  if (familyOf(estate, route) !== 6) return undefined
  const block = meantPrefix(route.destinationCidrBlock)
  if (estate.get(natGateway, route.target) !== undefined)
    return translated && block && contains(translated, block) ? undefined : 'nat'
  return estate.get(vpnGateway, route.target) !== undefined && !circuits.has(route.target) ? 'vpn' : undefined
}

export const rule = defineRule({
  code: 'route-ipv6-target',
  severity: 'error',
  title: 'IPv6 to a gateway that carries IPv4',
  reads: [routeTable, ec2ManagedPrefixList, natGateway, vpnGateway, dxGatewayAssociation],
  source: routeTables,
  messages: {
    nat: 'The route to {destination} in {table} leads to {gateway}; a NAT gateway takes IPv6 only for 64:ff9b::/96. Use an egress-only internet gateway.',
    vpn: 'The route to {destination} in {table} leads to {gateway}; VPN connections of a virtual private gateway carry no IPv6, those of a transit gateway do.',
  },
  *check(estate) {
    const circuits = new Set(estate.all(dxGatewayAssociation).map((association) => association.vpnGateway))
    for (const each of everyRoute(estate)) {
      const { route, table } = each
      const message = messageFor(estate, route, circuits)
      if (message === undefined) continue
      const gateway = estate.nameOf(route.target ?? '')
      const values = { destination: destinationText(estate, route), table: table.name, gateway }
      yield { ...atRoute(each, 'target'), message, values, also: [route.target ?? ''] }
    }
  },
})
