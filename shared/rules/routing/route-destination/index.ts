import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { defineRule } from '../../rule.ts'
import { atRoute, everyRoute } from '../every-route.ts'
import { createRoute } from '../sources.ts'

export const rule = defineRule({
  code: 'route-destination',
  severity: 'error',
  title: 'Route without one destination',
  reads: [routeTable, ec2ManagedPrefixList],
  source: createRoute,
  messages: {
    none: 'A route in {table} has no destination; write a block such as 0.0.0.0/0, or choose a prefix list.',
    both: 'A route in {table} has the block {cidr} and a prefix list as its destination; a route takes one of them.',
    gone: 'A route in {table} has a prefix list as its destination that is not in the plan.',
  },
  *check(estate) {
    for (const each of everyRoute(estate)) {
      const { destinationCidrBlock: cidr, destinationPrefixList: list } = each.route
      const values = { table: each.table.name, cidr }
      if (cidr !== '' && list !== null) yield { ...atRoute(each, 'destinationPrefixList'), message: 'both', values }
      else if (cidr === '' && list === null) yield { ...atRoute(each, 'destinationCidrBlock'), message: 'none', values }
      else if (list !== null && estate.get(ec2ManagedPrefixList, list) === undefined)
        yield { ...atRoute(each, 'destinationPrefixList'), message: 'gone', values }
    }
  },
})
