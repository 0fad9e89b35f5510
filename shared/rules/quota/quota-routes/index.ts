import type { Estate } from '../../../estate/estate.ts'
import { quotas } from '../../../estate/quotas.ts'
import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { routeTable, type Route } from '../../../kinds/route-table/record.ts'
import { defineRule } from '../../rule.ts'
import { limitOf, severityOf } from '../wording.ts'

const quota = quotas.routesPerTable

/** A prefix list counts as the most entries it may have. */
function familyAndCount(estate: Estate, route: Route): { readonly isIpv6: boolean; readonly count: number } {
  const list = estate.get(ec2ManagedPrefixList, route.destinationPrefixList)
  return list === undefined
    ? { isIpv6: route.destinationCidrBlock.includes(':'), count: 1 }
    : { isIpv6: list.addressFamily === 'IPv6', count: list.maxEntries ?? list.entries.length }
}

function countOf(estate: Estate, routes: readonly Route[]): number {
  const counts = routes.map((route) => familyAndCount(estate, route))
  const sum = (ipv6: boolean): number =>
    counts.filter(({ isIpv6 }) => isIpv6 === ipv6).reduce((total, { count }) => total + count, 0)
  return Math.max(sum(false), sum(true))
}

export const rule = defineRule({
  code: 'quota-routes',
  severity: severityOf(quota),
  title: 'More routes than AWS allows at first',
  reads: [routeTable, ec2ManagedPrefixList],
  source: quota.source,
  messages: {
    count: `{table} has {count} routes of one address family, each prefix list counted with its maximum entries; ${limitOf(quota)}`,
  },
  *check(estate) {
    for (const table of estate.all(routeTable)) {
      const count = countOf(estate, table.routes)
      if (count > quota.most)
        yield {
          at: table.id,
          field: 'routes',
          message: 'count',
          values: { table: table.name, count, most: quota.most },
        }
    }
  },
})
