import { vpcBlock } from '../../../estate/blocks.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { contains, meantPrefix4 } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { atRoute, everyRoute, removeRoute } from '../every-route.ts'
import { routeTables } from '../sources.ts'

export const rule = defineRule({
  code: 'route-inside-vpc',
  severity: 'error',
  title: 'Route inside the VPC',
  reads: [routeTable, vpc],
  source: routeTables,
  messages: {
    inside:
      'The route to {destination} in {table} lies inside {vpc}’s own block {block}, which the local route serves; a gateway can’t be its target.',
  },
  *check(estate) {
    for (const each of everyRoute(estate)) {
      const { table, route } = each
      const home = estate.get(vpc, table.vpc)
      const outer = home && vpcBlock(home)
      const destination = meantPrefix4(route.destinationCidrBlock)
      if (home === undefined || outer === undefined || destination === undefined) continue
      if (!contains(outer, destination)) continue
      yield {
        ...atRoute(each, 'destinationCidrBlock'),
        message: 'inside',
        values: {
          destination: route.destinationCidrBlock,
          table: table.name,
          vpc: home.name,
          block: home.cidrBlock,
        },
        also: [home.id],
        fix: removeRoute(each),
      }
    }
  },
})
