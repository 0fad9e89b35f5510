import { listedBriefly } from '../../../base/words.ts'
import { answered } from '../../../estate/answered.ts'
import { subnetsOf } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { grouped } from '../../../estate/grouped.ts'
import { officeLinksOf, officePathKinds, type AmazonGateway, type OfficeLink } from '../../../estate/hybrid.ts'
import { internetOnlyKinds, internetOnlySubnets } from '../../../estate/internet-only.ts'
import { hasIpv6Block } from '../../../estate/ipv6.ts'
import { remembered } from '../../../estate/remember.ts'
import { prefixesFor, usableTableOf } from '../../../estate/routing.ts'
import { outsideZones } from '../../../estate/transit.ts'
import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { ec2TransitGatewayVpcAttachment } from '../../../kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { routeTable, type RouteTable } from '../../../kinds/route-table/record.ts'
import type { Site } from '../../../kinds/site/record.ts'
import { subnet, type Subnet } from '../../../kinds/subnet/record.ts'
import { meantPrefix6, prefixText, resized6, type Prefix6 } from '../../../net/prefix.ts'
import type { Fix } from '../../../plan/finding.ts'
import { put } from '../../../plan/patch.ts'
import type { Id } from '../../../plan/plan.ts'
import { defineRule, faultsOf, type Fault } from '../../rule.ts'
import { gettingStarted } from '../sources.ts'

type Message = 'table' | 'main'

interface Network extends Prefix6 {
  readonly text: string
}

/** The IPv6 networks of offices behind one transit gateway of a VPC. */
interface ReturnPath {
  readonly vpc: Id
  readonly gateway: AmazonGateway
  readonly sites: readonly Site[]
  /** By their text. */
  readonly networks: ReadonlyMap<string, Network>
}

const networksOf = remembered((office: Site): readonly Network[] =>
  office.lanCidrs.flatMap((written) => {
    const prefix = meantPrefix6(written)
    return prefix === undefined ? [] : [{ ...prefix, text: prefixText(prefix) }]
  }),
)

const carriesIpv6 = ({ gateway, connection }: OfficeLink): boolean =>
  gateway.kind === 'ec2_transit_gateway' && connection.tunnelInsideIpVersion === 'ipv6'

const pathsOf = answered((estate: Estate, vpcId: Id): readonly ReturnPath[] => {
  const links = officeLinksOf(estate, vpcId).filter(carriesIpv6)
  return [...grouped(links, ({ gateway }) => gateway.id).values()].flatMap((group) => {
    const [first] = group
    const sites = [...new Set(group.map(({ site }) => site))]
    const networks = new Map(sites.flatMap(networksOf).map((network) => [network.text, network]))
    return first === undefined || networks.size === 0 ? [] : [{ vpc: vpcId, gateway: first.gateway, sites, networks }]
  })
})

/** Where a table leads, by the length of the block and its first address; the longest first. */
type Targets = readonly (readonly [length: number, byBase: ReadonlyMap<bigint, Id | null>])[]

const targetsOf = answered((estate: Estate, table: RouteTable): Targets => {
  const ways = table.routes.flatMap((route) =>
    prefixesFor(estate, route).flatMap((prefix) => (prefix.family === 6 ? [{ prefix, target: route.target }] : [])),
  )
  return [...grouped(ways, ({ prefix }) => String(prefix.length))]
    .map(
      ([length, group]) => [Number(length), new Map(group.map(({ prefix, target }) => [prefix.base, target]))] as const,
    )
    .sort(([a], [b]) => b - a)
})

/** Where the longest route around the network leads. */
function targetFor(targets: Targets, network: Prefix6): Id | null {
  for (const [length, byBase] of targets) {
    const target = length > network.length ? undefined : byBase.get(resized6(network, length).base)
    if (target !== undefined) return target
  }
  return null
}

/** Another gateway that leads to the same network will do. */
function notReturned(estate: Estate, table: RouteTable | undefined, path: ReturnPath): readonly Network[] {
  const targets = table === undefined ? [] : targetsOf(estate, table)
  const paths = new Map(pathsOf(estate, path.vpc).map((each) => [each.gateway.id, each]))
  return [...path.networks.values()].filter((network) => {
    const there = paths.get(targetFor(targets, network) ?? '')
    return there?.networks.has(network.text) !== true
  })
}

/** Adds routes where that changes nothing else: no route to the same block is there, and every zone has its way in. */
function addRoutes(estate: Estate, table: RouteTable, path: ReturnPath, using: readonly Subnet[]): Fix | undefined {
  const missing = notReturned(estate, table, path)
  const attachments = estate
    .all(ec2TransitGatewayVpcAttachment)
    .filter(({ vpc, transitGateway }) => vpc === path.vpc && transitGateway === path.gateway.id)
  const targets = targetsOf(estate, table)
  const isTaken =
    table.gateways.length > 0 ||
    missing.some(({ base, length }) => targets.some(([each, byBase]) => each === length && byBase.has(base)))
  const isUnsaid = using.some(({ routeTable }) => routeTable !== table.id)
  const isOutside = attachments.some((each) => outsideZones(estate, each, () => using).size > 0)
  if (isTaken || isUnsaid || isOutside) return undefined
  const routes = missing.map(({ text }) => ({
    destinationCidrBlock: text,
    destinationPrefixList: null,
    target: path.gateway.id,
  }))
  const open = attachments.map((each) => ({ ...each, ipv6Support: true }))
  return {
    title: `Add the routes to ${path.gateway.name}`,
    patch: put({ ...table, routes: [...table.routes, ...routes] }, ...open),
  }
}

const names = (items: readonly { readonly name: string }[]): string => listedBriefly(items.map(({ name }) => name))

function faultIn(
  estate: Estate,
  table: RouteTable | undefined,
  using: readonly Subnet[],
  path: ReturnPath,
): Fault<Message> | undefined {
  const missing = notReturned(estate, table, path)
  const [first] = using
  if (first === undefined || missing.length === 0) return undefined
  const fix = table && addRoutes(estate, table, path, using)
  return {
    at: table?.id ?? first.id,
    field: table === undefined ? 'routeTable' : 'routes',
    message: table === undefined ? 'main' : 'table',
    values: {
      table: table?.name ?? '',
      subnets: names(using),
      networks: listedBriefly(missing.map(({ text }) => text)),
      offices: names(path.sites),
      gateway: path.gateway.name,
    },
    also: [...using, ...path.sites].map(({ id }) => id).filter((id) => id !== (table?.id ?? first.id)),
    ...(fix && { fix }),
  }
}

/** Once for each table that subnets with IPv6 use, once for those without one. */
const faultsIn = faultsOf(function* (estate: Estate, vpcId: Id): Iterable<Fault<Message>> {
  const paths = pathsOf(estate, vpcId)
  if (paths.length === 0) return
  const called = subnetsOf(estate, vpcId).filter(
    (each) => hasIpv6Block(each) && !internetOnlySubnets(estate).has(each.id),
  )
  for (const [tableId, using] of grouped(called, (each) => usableTableOf(estate, each)?.id ?? ''))
    for (const path of paths) {
      const fault = faultIn(estate, estate.get(routeTable, tableId), using, path)
      if (fault !== undefined) yield fault
    }
})

export const rule = defineRule({
  code: 'vpn-return-route-ipv6',
  severity: 'error',
  title: 'No IPv6 route back to the office',
  reads: [subnet, routeTable, ec2ManagedPrefixList, ...internetOnlyKinds, ...officePathKinds],
  source: gettingStarted,
  messages: {
    table:
      '{table} does not send {networks} ({offices}) back, so IPv6 answers from {subnets} never arrive; add routes to {gateway}.',
    main: '{subnets} have no route table but the VPC’s main one, which has no route back to {networks} ({offices}); IPv6 answers never arrive. Give them a table with routes to {gateway}.',
  },
  *check(estate) {
    const homes = new Set(estate.all(subnet).map((each) => each.vpc))
    for (const vpcId of homes) if (vpcId !== null) yield* faultsIn(estate, vpcId)
  },
})
