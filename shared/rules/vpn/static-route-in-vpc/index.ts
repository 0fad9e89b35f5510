import { lanBlocks } from '../../../estate/blocks.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { overlaps } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { keeperOf, officeOf, readsOfEnds } from '../ends.ts'
import { routePriority } from '../sources.ts'
import { atStaticRoute, removeRoute, staticRoutesOf } from '../static-routes.ts'

export const rule = defineRule({
  code: 'static-route-in-vpc',
  severity: 'error',
  title: 'Static route inside the VPC',
  reads: readsOfEnds,
  source: routePriority,
  messages: {
    inside:
      'The static route {route} of {connection} lies inside a block of {vpc}, where the local route always wins; it can’t lead to the office.',
  },
  *check(estate) {
    for (const connection of estate.all(vpnConnection)) {
      const office = officeOf(estate, connection)
      const lans = office === undefined ? [] : lanBlocks(office)
      for (const route of staticRoutesOf(connection)) {
        const home = keeperOf(estate, connection, route.block)
        if (home === undefined) continue
        yield {
          ...atStaticRoute(connection, route),
          message: 'inside',
          values: { route: route.text, connection: connection.name, vpc: home.name },
          also: [home.id],
          ...(!lans.some((lan) => overlaps(lan, route.block)) && removeRoute(connection, route)),
        }
      }
    }
  },
})
