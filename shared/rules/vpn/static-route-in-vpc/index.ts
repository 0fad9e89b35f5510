import { lanBlocks, vpcBlock } from '../../../estate/blocks.ts'
import { customerGateway } from '../../../kinds/customer-gateway/record.ts'
import { site } from '../../../kinds/site/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { vpnGateway } from '../../../kinds/vpn-gateway/record.ts'
import { contains, overlaps } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { officeOf, vpcOf } from '../ends.ts'
import { routePriority } from '../sources.ts'
import { atStaticRoute, removeRoute, staticRoutesOf } from '../static-routes.ts'

export const rule = defineRule({
  code: 'static-route-in-vpc',
  severity: 'error',
  title: 'Static route inside the VPC',
  reads: [vpnConnection, vpnGateway, vpc, customerGateway, site],
  source: routePriority,
  messages: {
    inside:
      'The static route {route} of {connection} lies inside {vpc}’s own block {block}, where the local route always wins; it can’t lead to the office.',
  },
  *check(estate) {
    for (const connection of estate.all(vpnConnection)) {
      const home = vpcOf(estate, connection)
      const outer = home && vpcBlock(home)
      if (home === undefined || outer === undefined) continue
      const office = officeOf(estate, connection)
      const lans = office === undefined ? [] : lanBlocks(office)
      for (const route of staticRoutesOf(connection).filter(({ block }) => contains(outer, block)))
        yield {
          ...atStaticRoute(connection, route),
          message: 'inside',
          values: { route: route.text, connection: connection.name, vpc: home.name, block: home.cidrBlock },
          also: [home.id],
          ...(!lans.some((lan) => overlaps(lan, route.block)) && removeRoute(connection, route)),
        }
    }
  },
})
