import { grouped } from '../../../estate/grouped.ts'
import { officePathKinds } from '../../../estate/hybrid.ts'
import { notReturned, returnPaths } from '../../../estate/return-routes.ts'
import { mainTableOf, tableOf } from '../../../estate/routing.ts'
import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { natGateway } from '../../../kinds/nat-gateway/record.ts'
import { routeTable } from '../../../kinds/route-table/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { routeTables } from '../sources.ts'

export const rule = defineRule({
  code: 'route-table-foreign',
  severity: 'error',
  title: 'Route table of another VPC',
  reads: [subnet, routeTable, vpc, natGateway, ec2ManagedPrefixList, ...officePathKinds],
  source: routeTables,
  messages: {
    foreign: '{subnet} is in {vpc}, but its route table {table} belongs to another VPC.',
  },
  *check(estate) {
    const tablesOf = grouped(estate.all(routeTable), (table) => table.vpc)
    const withNat = new Set(estate.all(natGateway).map((nat) => nat.subnet))
    for (const each of estate.all(subnet)) {
      const home = estate.get(vpc, each.vpc)
      const table = tableOf(estate, each)
      if (home === undefined || table === undefined || table.vpc === home.id) continue
      const [only, ...others] = tablesOf.get(home.id) ?? []
      const paths = returnPaths(estate, home.id)
      const takeOnly =
        only !== undefined && others.length === 0 && paths.every((path) => notReturned(estate, only, path).length === 0)
      const takeMain = mainTableOf(estate, home.id) === undefined
      const fix = takeOnly
        ? { title: `Use ${only.name}`, patch: change(each, { routeTable: only.id }) }
        : { title: 'Use the main route table', patch: change(each, { routeTable: null }) }
      // A NAT gateway in the subnet goes by its table: which one is right is not for us to say.
      const isSafe = (takeOnly || takeMain) && !withNat.has(each.id)
      yield {
        at: each.id,
        field: 'routeTable',
        message: 'foreign',
        values: { subnet: each.name, vpc: home.name, table: table.name },
        also: [table.id],
        ...(isSafe && { fix }),
      }
    }
  },
})
