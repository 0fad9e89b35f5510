import { internetGateway } from '../kinds/internet-gateway/record.ts'
import type { RouteTable } from '../kinds/route-table/record.ts'
import type { Site } from '../kinds/site/record.ts'
import type { Subnet } from '../kinds/subnet/record.ts'
import { vpc } from '../kinds/vpc/record.ts'
import type { VpnGateway } from '../kinds/vpn-gateway/record.ts'
import { meantPrefix4 } from '../net/prefix.ts'
import { minus, setOf, type PrefixSet } from '../net/prefix-set.ts'
import type { Id } from '../plan/plan.ts'
import { lanBlocks, vpcBlock } from './blocks.ts'
import type { Estate } from './estate.ts'
import { grouped } from './grouped.ts'
import { officeLinksOf, type OfficeLink } from './hybrid.ts'
import { tableOf } from './routing.ts'

/** The offices behind one gateway of a VPC, and their networks that answers must find. */
export interface ReturnPath {
  readonly vpnGateway: VpnGateway
  readonly sites: readonly Site[]
  /** Without what lies in the VPC's own block: the local route keeps that. */
  readonly networks: PrefixSet
}

function pathOf(estate: Estate, links: readonly [OfficeLink, ...OfficeLink[]]): ReturnPath {
  const home = estate.get(vpc, links[0].vpc)
  const own = home && vpcBlock(home)
  const sites = [...new Set(links.map((link) => link.site))]
  const networks = minus(setOf(sites.flatMap(lanBlocks)), setOf(own === undefined ? [] : [own]))
  return { vpnGateway: links[0].vpnGateway, sites, networks }
}

/** One for each gateway of the VPC with offices behind it whose networks are known. */
export const returnPaths = (estate: Estate, vpcId: Id): readonly ReturnPath[] =>
  [...grouped(officeLinksOf(estate, vpcId), (link) => link.vpnGateway.id).values()].flatMap(([first, ...others]) => {
    const path = first && pathOf(estate, [first, ...others])
    return path === undefined || path.networks.length === 0 ? [] : [path]
  })

/** What of the path's networks the table does not send back through the gateway. */
export function notReturned(table: RouteTable, { vpnGateway, networks }: ReturnPath): PrefixSet {
  if (table.propagatingVgws.includes(vpnGateway.id)) return []
  const routes = table.routes.filter((route) => route.target === vpnGateway.id)
  return minus(networks, setOf(routes.flatMap((route) => meantPrefix4(route.destinationCidrBlock) ?? [])))
}

/** The table that a subnet can really use: its own, when that is of its VPC. */
export function usableTableOf(estate: Estate, subnet: Subnet): RouteTable | undefined {
  const table = tableOf(estate, subnet)
  return table?.vpc === subnet.vpc ? table : undefined
}

export const hasInternetRoute = (estate: Estate, table: RouteTable): boolean =>
  table.routes.some((route) => estate.get(internetGateway, route.target) !== undefined)
