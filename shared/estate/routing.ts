import { ec2ManagedPrefixList, type Ec2ManagedPrefixList } from '../kinds/ec2-managed-prefix-list/record.ts'
import { internetGateway } from '../kinds/internet-gateway/record.ts'
import { routeTable, type Route, type RouteTable } from '../kinds/route-table/record.ts'
import type { Subnet } from '../kinds/subnet/record.ts'
import { meantPrefix, meantPrefix4, prefixText, type Prefix4 } from '../net/prefix.ts'
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

const ownBlock = remembered((route: Route): readonly Prefix4[] => {
  const block = meantPrefix4(route.destinationCidrBlock)
  return block === undefined ? [] : [block]
})

/** The IPv4 blocks of a prefix list. */
export const entryBlocks = remembered((list: Ec2ManagedPrefixList): readonly Prefix4[] =>
  list.entries.flatMap(({ cidr }) => meantPrefix4(cidr) ?? []),
)

/** The IPv4 blocks a route is for: its own, or those of its prefix list. */
export function destinationsOf(estate: Estate, route: Route): readonly Prefix4[] {
  const list = estate.get(ec2ManagedPrefixList, route.destinationPrefixList)
  return list === undefined ? ownBlock(route) : [...ownBlock(route), ...entryBlocks(list)]
}

const isDefault = (text: string): boolean => {
  const prefix = meantPrefix(text)
  return prefix !== undefined && ['0.0.0.0/0', '::/0'].includes(prefixText(prefix))
}

const toInternet = (estate: Estate, table: RouteTable, vpcId: Id | null): boolean =>
  table.routes.some(
    (route) =>
      isDefault(route.destinationCidrBlock) &&
      vpcId !== null &&
      estate.get(internetGateway, route.target)?.vpc === vpcId,
  )

/** A subnet is public when its table sends 0.0.0.0/0 or ::/0 to an internet gateway attached to its VPC. */
export function isPublic(estate: Estate, subnet: Subnet): boolean {
  const table = usableTableOf(estate, subnet)
  return table !== undefined && toInternet(estate, table, subnet.vpc)
}
