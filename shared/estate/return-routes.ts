import { internetGateway } from '../kinds/internet-gateway/record.ts'
import type { RouteTable } from '../kinds/route-table/record.ts'
import type { Site } from '../kinds/site/record.ts'
import type { Subnet } from '../kinds/subnet/record.ts'
import { vpc } from '../kinds/vpc/record.ts'
import { minus, setOf, type PrefixSet } from '../net/prefix-set.ts'
import type { Id } from '../plan/plan.ts'
import { lanBlocks, vpcBlocks } from './blocks.ts'
import type { Estate } from './estate.ts'
import { grouped } from './grouped.ts'
import { officePathsOf, type AmazonGateway, type OfficePath } from './hybrid.ts'
import { destinationsOf, tableOf } from './routing.ts'

/** The offices behind one gateway of a VPC, and their networks that answers must find. */
export interface ReturnPath {
  readonly gateway: AmazonGateway
  readonly sites: readonly Site[]
  /** Without what lies in the VPC's own blocks: the local routes keep that. */
  readonly networks: PrefixSet
}

function pathOf(estate: Estate, paths: readonly [OfficePath, ...OfficePath[]]): ReturnPath {
  const home = estate.get(vpc, paths[0].vpc)
  const own = home === undefined ? [] : vpcBlocks(home)
  const sites = [...new Set(paths.map((path) => path.site))]
  return { gateway: paths[0].gateway, sites, networks: minus(setOf(sites.flatMap(lanBlocks)), setOf(own)) }
}

/** One for each gateway of the VPC with offices behind it whose networks are known. */
export const returnPaths = (estate: Estate, vpcId: Id): readonly ReturnPath[] =>
  [...grouped(officePathsOf(estate, vpcId), (path) => path.gateway.id).values()].flatMap(([first, ...others]) => {
    const path = first && pathOf(estate, [first, ...others])
    return path === undefined || path.networks.length === 0 ? [] : [path]
  })

/** What of the path's networks the table does not send back through the gateway. */
export function notReturned(estate: Estate, table: RouteTable, { gateway, networks }: ReturnPath): PrefixSet {
  if (table.propagatingVgws.includes(gateway.id)) return []
  const routes = table.routes.filter((route) => route.target === gateway.id)
  return minus(networks, setOf(routes.flatMap((route) => destinationsOf(estate, route))))
}

/** The table that a subnet can really use: its own, when that is of its VPC. */
export function usableTableOf(estate: Estate, subnet: Subnet): RouteTable | undefined {
  const table = tableOf(estate, subnet)
  return table?.vpc === subnet.vpc ? table : undefined
}

export const hasInternetRoute = (estate: Estate, table: RouteTable): boolean =>
  table.routes.some((route) => estate.get(internetGateway, route.target) !== undefined)
