import { addressPlan } from '../../addresses/plan.ts'
import { split, type TierSize } from '../../addresses/split.ts'
import { estateOf, type Estate } from '../../estate/estate.ts'
import { freshId, freshName } from '../../estate/fresh.ts'
import { internetGateway } from '../../kinds/internet-gateway/record.ts'
import { routeTable, type Route, type RouteTable } from '../../kinds/route-table/record.ts'
import { subnet } from '../../kinds/subnet/record.ts'
import type { Prefix4 } from '../../net/prefix.ts'
import type { RecordType } from '../../plan/kind.ts'
import { applyPatch, merge, put, type Patch } from '../../plan/patch.ts'
import type { Id, Plan, Resource } from '../../plan/plan.ts'
import { newResource } from './create.ts'
import { subnetOf } from './subnets.ts'

/** What the subnets of a tier follow: the VPC's main table, one that is there, or a new one. */
export type TierTable = 'main' | { readonly id: Id } | { readonly make: 'public' | 'private' }

/** Subnets of one purpose, one in each zone. */
export interface Tier {
  readonly name: string
  readonly size: TierSize
  readonly table: TierTable
}

export interface PlannedSubnet {
  readonly tier: Tier
  readonly zone: string
  readonly block: Prefix4
}

/** What splitting the VPC's free space would bring, tier by tier; in words why it brings nothing. */
export function plannedSubnets(
  estate: Estate,
  vpcId: Id,
  tiers: readonly Tier[],
  zones: readonly string[],
): readonly PlannedSubnet[] | string {
  const name = estate.nameOf(vpcId)
  const names = tiers.map((tier) => tier.name.trim())
  const twice = names.find((each, i) => names.indexOf(each) < i)
  if (tiers.length === 0) return 'Add a tier: subnets of one purpose, one in each Availability Zone.'
  if (zones.length === 0) return 'Choose an Availability Zone.'
  if (names.includes('')) return 'Give every tier a name.'
  if (twice !== undefined) return `Two tiers are called “${twice}”.`
  const free = addressPlan(estate).free.get(vpcId) ?? []
  if (free.length === 0) return `Nothing is free in ${name}.`
  const blocks = split(
    free,
    tiers.map(({ size }) => size),
    zones.length,
  )
  if (blocks === undefined)
    return `${name} has no room for ${String(tiers.length * zones.length)} subnets of these sizes.`
  return tiers.flatMap((tier, i) =>
    zones.flatMap((zone, j) => {
      const block = blocks[i]?.[j]
      return block === undefined ? [] : [{ tier, zone, block }]
    }),
  )
}

/** A plan in the making, and what was added to it. */
interface Making {
  readonly plan: Plan
  readonly patch: Patch
}

function adding({ plan, patch }: Making, resource: Resource): Making {
  const step = put(resource)
  return { plan: applyPatch(plan, step).plan, patch: merge(patch, step) }
}

function called(estate: Estate, record: RecordType, wanted: string): Pick<Resource, 'id' | 'name'> {
  const name = freshName(estate, record, wanted)
  return { id: freshId(estate, record, name), name }
}

const gatewayOf = (estate: Estate, vpcId: Id): Id | undefined =>
  estate.all(internetGateway).find((gateway) => gateway.vpc === vpcId)?.id

function withGateway(making: Making, vpcId: Id): Making {
  const estate = estateOf(making.plan)
  if (gatewayOf(estate, vpcId) !== undefined) return making
  return adding(making, newResource(estate, internetGateway.name, [vpcId]))
}

function newTable(estate: Estate, vpcId: Id, { name, table }: Tier): RouteTable {
  const made = newResource(estate, routeTable.name, [vpcId]) as unknown as RouteTable
  const isPublic = typeof table === 'object' && 'make' in table && table.make === 'public'
  const route: Route = {
    destinationCidrBlock: '0.0.0.0/0',
    destinationPrefixList: null,
    target: gatewayOf(estate, vpcId) ?? null,
  }
  return {
    ...made,
    ...called(estate, routeTable, name.trim()),
    routes: isPublic ? [...made.routes, route] : made.routes,
  }
}

/** The table of a tier's subnets, which may have to be made. */
function tabled(making: Making, vpcId: Id, tier: Tier): readonly [Making, Id | null] {
  const { table } = tier
  if (table === 'main') return [making, null]
  if ('id' in table) return [making, table.id]
  const ready = table.make === 'public' ? withGateway(making, vpcId) : making
  const made = newTable(estateOf(ready.plan), vpcId, tier)
  return [adding(ready, made), made.id]
}

/** Adds the subnets, called after tier and zone: `private-a`; and the tables that their tiers want. */
export function splitting(plan: Plan, vpcId: Id, planned: readonly PlannedSubnet[]): Patch {
  let making: Making = { plan, patch: {} }
  const tables = new Map<Tier, Id | null>()
  for (const tier of new Set(planned.map((each) => each.tier))) {
    const [next, table] = tabled(making, vpcId, tier)
    tables.set(tier, table)
    making = next
  }
  for (const { tier, zone, block } of planned) {
    const estate = estateOf(making.plan)
    making = adding(making, {
      ...subnetOf(estate, vpcId, block),
      ...called(estate, subnet, `${tier.name.trim()}-${zone.slice(-1)}`),
      availabilityZone: zone,
      routeTable: tables.get(tier) ?? null,
    })
  }
  return making.patch
}
