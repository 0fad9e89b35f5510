import { listedBriefly } from '../../../base/words.ts'
import { answered } from '../../../estate/answered.ts'
import { subnetsOf } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { freshId, freshName } from '../../../estate/fresh.ts'
import { grouped } from '../../../estate/grouped.ts'
import { officePathKinds } from '../../../estate/hybrid.ts'
import { internetOnlyKinds, internetOnlySubnets } from '../../../estate/internet-only.ts'
import { remembered } from '../../../estate/remember.ts'
import {
  behindPrivateNat,
  hasInternetRoute,
  notReturned,
  returnPaths,
  type ReturnPath,
} from '../../../estate/return-routes.ts'
import { usableTableOf } from '../../../estate/routing.ts'
import { outsideZones } from '../../../estate/transit.ts'
import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import {
  ec2TransitGatewayVpcAttachment,
  type Ec2TransitGatewayVpcAttachment,
} from '../../../kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { internetGateway } from '../../../kinds/internet-gateway/record.ts'
import { routeTable, type RouteTable } from '../../../kinds/route-table/record.ts'
import { subnet, type Subnet } from '../../../kinds/subnet/record.ts'
import { vpc, type Vpc } from '../../../kinds/vpc/record.ts'
import { prefixText } from '../../../net/prefix.ts'
import { emptySet, minus, prefixesOf, type PrefixSet } from '../../../net/prefix-set.ts'
import type { Fix } from '../../../plan/finding.ts'
import { blank } from '../../../plan/kind.ts'
import type { Id } from '../../../plan/plan.ts'
import { put } from '../../../plan/patch.ts'
import { defineRule, faultsOf, type Fault } from '../../rule.ts'
import { gettingStarted } from '../sources.ts'

type Message = 'table' | 'transit' | 'elsewhere' | 'main' | 'mainTransit'

const nameList = (items: readonly { readonly name: string }[]): string => listedBriefly(items.map(({ name }) => name))

const valuesOf = (path: ReturnPath, missing: PrefixSet) => ({
  offices: nameList(path.sites),
  networks: listedBriefly(prefixesOf(missing).map(prefixText)),
  gateway: path.gateway.name,
})

/** With what it lacks for the path: propagation, or routes to the transit gateway. */
function withPath(estate: Estate, table: RouteTable, path: ReturnPath): RouteTable {
  const missing = notReturned(estate, table, path)
  if (missing.length === 0) return table
  const target = path.gateway.id
  if (path.gateway.kind === 'vpn_gateway')
    return { ...table, propagatingVgws: [...new Set([...table.propagatingVgws, target])] }
  const routes = prefixesOf(missing).map((block) => ({
    destinationCidrBlock: prefixText(block),
    destinationPrefixList: null,
    target,
  }))
  return { ...table, routes: [...table.routes, ...routes] }
}

/** The table with routes back on every path; undefined where it is a gateway’s, or routes it has stand in the way. */
function answering(estate: Estate, table: RouteTable, paths: readonly ReturnPath[]): RouteTable | undefined {
  if (table.gateways.length > 0) return undefined
  const answered = paths.reduce((before, path) => withPath(estate, before, path), table)
  return paths.every((path) => notReturned(estate, answered, path).length === 0) ? answered : undefined
}

/** The VPC’s attachments on the paths, with a subnet in each zone that the subnets are in. */
const attachmentsFor = (
  estate: Estate,
  paths: readonly ReturnPath[],
  subnets: readonly Subnet[],
): readonly Ec2TransitGatewayVpcAttachment[] =>
  estate.all(ec2TransitGatewayVpcAttachment).flatMap((attachment) => {
    if (!paths.some(({ vpc, gateway }) => vpc === attachment.vpc && gateway.id === attachment.transitGateway)) return []
    const more = [...outsideZones(estate, attachment, () => subnets).values()].flatMap(([first]) => first?.id ?? [])
    return more.length === 0 ? [] : [{ ...attachment, subnets: [...attachment.subnets, ...more] }]
  })

const byPropagation = ({ gateway }: ReturnPath): boolean => gateway.kind === 'vpn_gateway'

const waysBack = (paths: readonly ReturnPath[]): string =>
  paths.every(byPropagation) ? 'route propagation' : 'routes to the offices'

/** A VPC's tables and what they have to answer. */
interface Home {
  readonly vpc: Vpc
  readonly tables: readonly RouteTable[]
  readonly paths: readonly ReturnPath[]
}

/** Uses the VPC's only table that leads nowhere near the internet, or makes one; with several the user has to choose. */
function giveTable(estate: Estate, subnet: Subnet, { vpc, tables, paths }: Home): Fix | undefined {
  const [only, ...others] = tables.filter((table) => !hasInternetRoute(estate, table))
  if (others.length > 0) return undefined
  if (only !== undefined) {
    const answered = answering(estate, only, paths)
    if (answered === undefined) return undefined
    const users = [subnet, ...subnetsOf(estate, vpc.id).filter((each) => usableTableOf(estate, each) === only)]
    const patch = put(answered, { ...subnet, routeTable: only.id }, ...attachmentsFor(estate, paths, users))
    return { title: `Use ${only.name}, with ${waysBack(paths)}`, patch }
  }
  const name = freshName(estate, routeTable, `${vpc.name}-private`)
  const fresh = { ...blank(routeTable, freshId(estate, routeTable, name), name), vpc: vpc.id }
  const answered = answering(estate, fresh, paths) ?? fresh
  const patch = put(answered, { ...subnet, routeTable: fresh.id }, ...attachmentsFor(estate, paths, [subnet]))
  return { title: `Make a route table with ${waysBack(paths)}`, patch }
}

/** Subnets that follow the table unsaid, naming it: routes in a main table are for those that ask. */
const naming = (table: RouteTable, using: readonly Subnet[]): readonly Subnet[] =>
  using.filter((each) => each.routeTable !== table.id).map((each) => ({ ...each, routeTable: table.id }))

const calledOf = (estate: Estate, subnets: readonly Subnet[]): readonly Subnet[] =>
  subnets.filter(({ id }) => !internetOnlySubnets(estate).has(id))

/** What the table would still send elsewhere with all it could have for the path. */
const takenElsewhere = (estate: Estate, table: RouteTable, path: ReturnPath): PrefixSet =>
  table.gateways.length > 0
    ? emptySet
    : minus(notReturned(estate, withPath(estate, table, path), path), behindPrivateNat(estate, table))

const tableFault = (
  estate: Estate,
  table: RouteTable,
  using: readonly Subnet[],
  path: ReturnPath,
): Fault<Message> | undefined => {
  const missing = minus(notReturned(estate, table, path), behindPrivateNat(estate, table))
  const called = missing.length === 0 ? [] : calledOf(estate, using)
  if (called.length === 0) return undefined
  const answered = answering(estate, table, [path])
  const taken = takenElsewhere(estate, table, path)
  const isTaken = taken.length > 0
  const title = byPropagation(path)
    ? `Turn on route propagation from ${path.gateway.name}`
    : `Add the routes to ${path.gateway.name}`
  return {
    at: table.id,
    field: byPropagation(path) && !isTaken ? 'propagatingVgws' : 'routes',
    message: isTaken ? 'elsewhere' : byPropagation(path) ? 'table' : 'transit',
    values: { ...valuesOf(path, isTaken ? taken : missing), table: table.name, subnets: nameList(called) },
    also: [...called, ...path.sites].map(({ id }) => id),
    ...(answered && {
      fix: { title, patch: put(answered, ...naming(table, using), ...attachmentsFor(estate, [path], using)) },
    }),
  }
}

function mainFault(estate: Estate, subnet: Subnet, home: Home, path: ReturnPath): Fault<Message> {
  const fix = giveTable(estate, subnet, home)
  return {
    at: subnet.id,
    field: 'routeTable',
    message: byPropagation(path) ? 'main' : 'mainTransit',
    values: { ...valuesOf(path, path.networks), subnet: subnet.name, vpc: home.vpc.name },
    also: path.sites.map(({ id }) => id),
    ...(fix && { fix }),
  }
}

const tablesByVpc = remembered((tables: readonly RouteTable[]) => grouped(tables, (table) => table.vpc))

const tablesOf = answered(
  (estate: Estate, vpcId: Id): readonly RouteTable[] => tablesByVpc(estate.all(routeTable)).get(vpcId) ?? [],
)

function homeOf(estate: Estate, vpcId: Id): Home | undefined {
  const home = estate.get(vpc, vpcId)
  return home && { vpc: home, tables: tablesOf(estate, vpcId), paths: returnPaths(estate, vpcId) }
}

/** Once for a table that subnets use, once for each subnet without one. */
const faultsIn = faultsOf(function* (estate: Estate, vpcId: Id): Iterable<Fault<Message>> {
  const home = homeOf(estate, vpcId)
  if (home === undefined || home.paths.length === 0) return
  const subnets = subnetsOf(estate, vpcId)
  for (const [tableId, using] of grouped(subnets, (each) => usableTableOf(estate, each)?.id ?? '')) {
    const table = estate.get(routeTable, tableId)
    for (const path of home.paths) {
      if (table === undefined) yield* calledOf(estate, using).map((each) => mainFault(estate, each, home, path))
      else yield* [tableFault(estate, table, using, path)].filter((fault) => fault !== undefined)
    }
  }
})

export const rule = defineRule({
  code: 'vpn-return-route',
  severity: 'error',
  title: 'No route back to the office',
  reads: [subnet, routeTable, vpc, internetGateway, ec2ManagedPrefixList, ...internetOnlyKinds, ...officePathKinds],
  source: gettingStarted,
  messages: {
    table:
      '{table} does not send {networks} ({offices}) back, so answers from {subnets} never arrive; turn on route propagation from {gateway}.',
    transit:
      '{table} does not send {networks} ({offices}) back, so answers from {subnets} never arrive; add routes to {gateway}.',
    elsewhere:
      '{table} sends {networks} ({offices}) elsewhere by a route of its own, so answers from {subnets} never arrive, whatever {gateway} knows. Take that route away, or lead it to {gateway}.',
    mainTransit:
      '{subnet} uses no route table of {vpc} but its main one, which has no route back to {networks} ({offices}); answers never arrive. Give it a table with routes to {gateway}.',
    main: '{subnet} uses no route table of {vpc} but its main one, which has no route back to {networks} ({offices}); answers never arrive. Give it a table with route propagation from {gateway}.',
  },
  *check(estate) {
    const homes = new Set(estate.all(subnet).map((each) => each.vpc))
    for (const vpcId of homes) if (vpcId !== null) yield* faultsIn(estate, vpcId)
  },
})
