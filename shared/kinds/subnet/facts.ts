import { listedBriefly, numberText } from '../../base/words.ts'
import { usableAddresses } from '../../estate/eks.ts'
import type { Estate } from '../../estate/estate.ts'
import { notReturned, returnPaths, type ReturnPath } from '../../estate/return-routes.ts'
import { isPublic, usableTableOf } from '../../estate/routing.ts'
import { prefixesOf } from '../../net/prefix-set.ts'
import { prefixText } from '../../net/prefix.ts'
import type { Fact } from '../kind.ts'
import type { RouteTable } from '../route-table/record.ts'
import type { Subnet } from './record.ts'

/** By what name people know the table that the subnet follows. */
const tableName = (subnet: Subnet, table: RouteTable | undefined): string => {
  if (table === undefined) return 'the VPC’s main route table, which routes inside the VPC only'
  return subnet.routeTable === table.id ? `route table ${table.name}` : `the VPC’s main route table, ${table.name}`
}

function wayBack(estate: Estate, path: ReturnPath, table: RouteTable | undefined): Fact {
  const label = `Back to ${listedBriefly(path.sites.map(({ name }) => name))}`
  const missing = prefixesOf(table === undefined ? path.networks : notReturned(estate, table, path))
  if (missing.length === 0) return { label, value: `Through ${path.gateway.name}`, holds: true }
  return { label, value: `No route to ${listedBriefly(missing.map(prefixText))}`, holds: false }
}

/** What its route table makes of it, and how many hosts fit. */
export function facts(subnet: Subnet, estate: Estate): readonly Fact[] {
  const table = usableTableOf(estate, subnet)
  const usable = usableAddresses(subnet)
  return [
    ...(usable === undefined ? [] : [{ label: 'Usable addresses', value: numberText(usable) }]),
    { label: 'Follows', value: tableName(subnet, table) },
    {
      label: 'Public or private',
      value: isPublic(estate, subnet)
        ? 'Public: its default route leads to an internet gateway'
        : 'Private: no default route to an internet gateway',
    },
    ...returnPaths(estate, subnet.vpc ?? '').map((path) => wayBack(estate, path, table)),
  ]
}
