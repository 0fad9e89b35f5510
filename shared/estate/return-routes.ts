import { internetGateway } from '../kinds/internet-gateway/record.ts'
import { natGateway } from '../kinds/nat-gateway/record.ts'
import type { RouteTable } from '../kinds/route-table/record.ts'
import type { Site } from '../kinds/site/record.ts'
import { vpc, type Vpc } from '../kinds/vpc/record.ts'
import { end4, type Prefix4 } from '../net/prefix.ts'
import { emptySet, intersection, minus, setOf, union, type PrefixSet } from '../net/prefix-set.ts'
import type { Id } from '../plan/plan.ts'
import { answered } from './answered.ts'
import { lanBlocks, vpcBlocks } from './blocks.ts'
import type { Estate } from './estate.ts'
import { grouped } from './grouped.ts'
import { officePathsOf, type AmazonGateway, type OfficePath } from './hybrid.ts'
import { destinationsOf } from './routing.ts'

/** The offices behind one gateway of a VPC, and their networks that answers must find. */
export interface ReturnPath {
  readonly vpc: Id
  readonly gateway: AmazonGateway
  readonly sites: readonly Site[]
  /** Without what lies in the VPC's own blocks: the local routes keep that. */
  readonly networks: PrefixSet
}

function pathOf(home: Vpc, [first, ...others]: readonly [OfficePath, ...OfficePath[]]): ReturnPath {
  const sites = [...new Set([first, ...others].map((path) => path.site))]
  const networks = minus(setOf(sites.flatMap(lanBlocks)), setOf(vpcBlocks(home)))
  return { vpc: home.id, gateway: first.gateway, sites, networks }
}

const pathsOf = (estate: Estate, home: Vpc): readonly ReturnPath[] =>
  [...grouped(officePathsOf(estate, home.id), (path) => path.gateway.id).values()].flatMap(([first, ...others]) => {
    const path = first && pathOf(home, [first, ...others])
    return path === undefined || path.networks.length === 0 ? [] : [path]
  })

/** One for each gateway of the VPC with offices behind it whose networks are known. */
export const returnPaths = answered((estate: Estate, vpcId: Id): readonly ReturnPath[] => {
  const home = estate.get(vpc, vpcId)
  return home === undefined ? [] : pathsOf(estate, home)
})

interface Way {
  readonly block: Prefix4
  readonly target: Id
}

/** Where the table sends packets, in the order AWS decides: longest block first, written before learned. */
const waysOf = answered((estate: Estate, table: RouteTable): readonly Way[] => {
  const written = table.routes.flatMap((route) => {
    const target = route.target
    return target === null ? [] : destinationsOf(estate, route).map((block) => ({ block, target }))
  })
  const learned = returnPaths(estate, table.vpc ?? '')
    .filter(({ gateway }) => table.propagatingVgws.includes(gateway.id))
    .flatMap(({ gateway, sites }) => sites.flatMap(lanBlocks).map((block) => ({ block, target: gateway.id })))
  return [...written, ...learned].sort((a, b) => b.block.length - a.block.length)
})

/** What of the path's networks the table does not send back through its gateway, or another that leads there. */
export const notReturned = answered((estate: Estate, table: RouteTable, path: ReturnPath): PrefixSet => {
  let open = path.networks
  let lost = emptySet
  for (const { block, target } of waysOf(estate, table)) {
    if (open.length === 0) break
    if (!open.some(({ from, to }) => from < end4(block) && block.base < to)) continue
    const part = intersection(open, setOf([block]))
    const led = returnPaths(estate, path.vpc).find(({ gateway }) => gateway.id === target)?.networks ?? emptySet
    open = minus(open, part)
    lost = union(lost, minus(part, led))
  }
  return union(open, lost)
})

/** What the table sends through private NAT gateways: its hosts call there behind the gateway’s address. */
export const behindPrivateNat = answered((estate: Estate, table: RouteTable): PrefixSet =>
  setOf(
    waysOf(estate, table)
      .filter(({ target }) => estate.get(natGateway, target)?.connectivityType === 'private')
      .map(({ block }) => block),
  ),
)

export const hasInternetRoute = (estate: Estate, table: RouteTable): boolean =>
  table.routes.some((route) => estate.get(internetGateway, route.target) !== undefined)
