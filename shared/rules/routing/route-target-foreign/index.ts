import { grouped } from '../../../estate/grouped.ts'
import { internetGateway } from '../../../kinds/internet-gateway/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { defineRule } from '../../rule.ts'
import { atRoute, everyRoute, gatewayOf, retarget } from '../every-route.ts'
import { routeTables } from '../sources.ts'

export const rule = defineRule({
  code: 'route-target-foreign',
  severity: 'error',
  title: 'Route to a gateway of another VPC',
  reads: [routeTable, internetGateway, vpnGateway, vpc],
  source: routeTables,
  messages: {
    other: 'The route to {destination} in {table} leads to {gateway}, which is attached to {other}, not to {vpc}.',
    unattached: 'The route to {destination} in {table} leads to {gateway}, which is attached to no VPC.',
  },
  *check(estate) {
    const gateways = [...estate.all(internetGateway), ...estate.all(vpnGateway)]
    const attached = grouped(gateways, (gateway) => gateway.vpc)
    for (const each of everyRoute(estate)) {
      const { table, route } = each
      const home = estate.get(vpc, table.vpc)
      const gateway = gatewayOf(estate, route.target)
      if (home === undefined || gateway === undefined || gateway.vpc === home.id) continue
      const [right, ...others] = (attached.get(home.id) ?? []).filter(({ kind }) => kind === gateway.kind)
      const other = estate.get(vpc, gateway.vpc)
      yield {
        ...atRoute(each, 'target'),
        message: other === undefined ? ('unattached' as const) : ('other' as const),
        values: {
          destination: route.destinationCidrBlock,
          table: table.name,
          gateway: gateway.name,
          vpc: home.name,
          other: other?.name ?? '',
        },
        also: [gateway.id],
        ...(right !== undefined && others.length === 0 && { fix: retarget(each, right) }),
      }
    }
  },
})
