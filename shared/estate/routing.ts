import { ec2ManagedPrefixList, type Ec2ManagedPrefixList } from '../kinds/ec2-managed-prefix-list/record.ts'
import { internetGateway } from '../kinds/internet-gateway/record.ts'
import { routeTable, type Route, type RouteTable } from '../kinds/route-table/record.ts'
import type { Subnet } from '../kinds/subnet/record.ts'
import { meantPrefix, type Prefix, type Prefix4 } from '../net/prefix.ts'
import type { Id } from '../plan/plan.ts'
import { answered } from './answered.ts'
import type { Estate } from './estate.ts'
import { grouped } from './grouped.ts'
import { remembered } from './remember.ts'

const mainTables = remembered((tables: readonly RouteTable[]) =>
  grouped(
    tables.filter(({ main }) => main),
    ({ vpc }) => vpc,
  ),
)

/** The VPC's main table where the plan has one; AWS's own routes inside the VPC only. */
export const mainTableOf = answered((estate: Estate, vpcId: Id | null): RouteTable | undefined =>
  vpcId === null ? undefined : mainTables(estate.all(routeTable)).get(vpcId)?.[0],
)

/** The subnet's own table or the VPC's main one; undefined when that is AWS's, which routes inside the VPC only. */
export const tableOf = (estate: Estate, subnet: Subnet): RouteTable | undefined =>
  estate.get(routeTable, subnet.routeTable) ?? mainTableOf(estate, subnet.vpc)

/** The table that a subnet can really use: its own, when that is of its VPC. */
export function usableTableOf(estate: Estate, subnet: Subnet): RouteTable | undefined {
  const table = tableOf(estate, subnet)
  return table?.vpc === subnet.vpc ? table : undefined
}

const isBlock4 = (prefix: Prefix): prefix is Prefix4 => prefix.family === 4

const ownPrefixes = remembered((route: Route): readonly Prefix[] => {
  const prefix = meantPrefix(route.destinationCidrBlock)
  return prefix === undefined ? [] : [prefix]
})

const entryPrefixes = remembered((list: Ec2ManagedPrefixList): readonly Prefix[] =>
  list.entries.flatMap(({ cidr }) => meantPrefix(cidr) ?? []),
)

/** The IPv4 blocks of a prefix list. */
export const entryBlocks = remembered((list: Ec2ManagedPrefixList): readonly Prefix4[] =>
  entryPrefixes(list).filter(isBlock4),
)

/** What a route is for: its own block, or those of its prefix list. */
export function prefixesFor(estate: Estate, route: Route): readonly Prefix[] {
  const list = estate.get(ec2ManagedPrefixList, route.destinationPrefixList)
  return list === undefined ? ownPrefixes(route) : [...ownPrefixes(route), ...entryPrefixes(list)]
}

/** The IPv4 blocks a route is for. */
export const destinationsOf = (estate: Estate, route: Route): readonly Prefix4[] =>
  prefixesFor(estate, route).filter(isBlock4)

/**
 * The routes for whatever no longer one is for: 0.0.0.0/0, or 0.0.0.0/1 with 128.0.0.0/1, which together win over it;
 * for IPv6 as well.
 */
export const defaultRoutes = answered(
  (estate: Estate, table: RouteTable, family: 'ipv4' | 'ipv6'): readonly Route[] => {
    const ways = table.routes.flatMap((route) => prefixesFor(estate, route).map((prefix) => ({ route, prefix })))
    const wide = ways.filter(({ prefix }) => prefix.length <= 1 && isBlock4(prefix) === (family === 'ipv4'))
    const halves = wide.filter(({ prefix }) => prefix.length === 1)
    const areBoth = new Set(halves.map(({ prefix }) => prefix.base)).size === 2
    const chosen = areBoth ? halves : wide.filter(({ prefix }) => prefix.length === 0)
    return [...new Set(chosen.map(({ route }) => route))]
  },
)

/** An internet gateway that is not attached to the VPC leads nowhere. */
export const leadsToInternet = (estate: Estate, route: Route, vpcId: Id | null): boolean =>
  vpcId !== null && estate.get(internetGateway, route.target)?.vpc === vpcId

/** A subnet is public when its table sends IPv4 or IPv6 by default to an internet gateway attached to its VPC. */
export function isPublic(estate: Estate, subnet: Subnet): boolean {
  const table = usableTableOf(estate, subnet)
  if (table === undefined) return false
  const routes = [...defaultRoutes(estate, table, 'ipv4'), ...defaultRoutes(estate, table, 'ipv6')]
  return routes.some((route) => leadsToInternet(estate, route, subnet.vpc))
}
