import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { egressOnlyInternetGateway } from '../../../kinds/egress-only-internet-gateway/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { defineRule } from '../../rule.ts'
import { atRoute, destinationText, everyRoute, familyOf } from '../every-route.ts'
import { createRoute } from '../sources.ts'

export const rule = defineRule({
  code: 'route-egress-only-ipv4',
  severity: 'error',
  title: 'IPv4 to an egress-only internet gateway',
  reads: [routeTable, ec2ManagedPrefixList, egressOnlyInternetGateway],
  source: createRoute,
  messages: {
    ipv4: 'The route to {destination} in {table} leads to {gateway}, which carries IPv6 only; for IPv4 use a NAT gateway.',
  },
  *check(estate) {
    for (const each of everyRoute(estate)) {
      const { route, table } = each
      const gateway = estate.get(egressOnlyInternetGateway, route.target)
      if (gateway === undefined || familyOf(estate, route) !== 4) continue
      const values = { destination: destinationText(estate, route), table: table.name, gateway: gateway.name }
      yield { ...atRoute(each, 'target'), message: 'ipv4', values, also: [gateway.id] }
    }
  },
})
