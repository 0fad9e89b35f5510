import { addressPlan } from '../../addresses/plan.ts'
import { split, type TierSize } from '../../addresses/split.ts'
import { estateOf, type Estate } from '../../estate/estate.ts'
import { freshId, freshName } from '../../estate/fresh.ts'
import { isPublic } from '../../estate/routing.ts'
import { routeTable, type RouteTable } from '../../kinds/route-table/record.ts'
import { subnet } from '../../kinds/subnet/record.ts'
import { vpc } from '../../kinds/vpc/record.ts'
import { prefixText, type Prefix4 } from '../../net/prefix.ts'
import { blank } from '../../plan/kind.ts'
import { applyPatch, merge, put, type Patch } from '../../plan/patch.ts'
import type { Id, Plan, Resource } from '../../plan/plan.ts'
import { newResource } from './create.ts'

/** A subnet as a drop on the VPC would make it, but with this block. */
export const subnetOf = (estate: Estate, vpcId: Id, block: Prefix4): Resource => ({
  ...newResource(estate, subnet.name, [vpcId]),
  cidrBlock: prefixText(block),
})

/** The VPC that a resource is, or that it names. */
export function vpcAt(estate: Estate, id: Id | undefined): Id | undefined {
  const resource = id === undefined ? undefined : estate.resources.get(id)
  const found = [resource?.id, resource?.['vpc']].find((each) => estate.get(vpc, each as Id | null | undefined))
  return found as Id | undefined
}

/** The VPC's route tables, and whether a subnet with one would be public. */
export const tablesOf = (estate: Estate, vpcId: Id): readonly { table: RouteTable; isPublic: boolean }[] =>
  estate
    .all(routeTable)
    .filter((table) => table.vpc === vpcId)
    .map((table) => {
      const subnetWith = { ...blank(subnet, '', ''), vpc: vpcId, routeTable: table.id }
      return { table, isPublic: isPublic(estate, subnetWith) }
    })

/** Subnets of one purpose, one in each zone. */
export interface Tier {
  readonly name: string
  readonly size: TierSize
  readonly routeTable: Id | null
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

/** Adds the subnets, called after tier and zone: `private-a`. */
export function splitting(plan: Plan, vpcId: Id, planned: readonly PlannedSubnet[]): Patch {
  let made: Plan = plan
  let patch: Patch = {}
  for (const { tier, zone, block } of planned) {
    const estate = estateOf(made)
    const name = freshName(estate, subnet, `${tier.name.trim()}-${zone.slice(-1)}`)
    const identity = { id: freshId(estate, subnet, name), name, availabilityZone: zone, routeTable: tier.routeTable }
    const step = put({ ...subnetOf(estate, vpcId, block), ...identity })
    patch = merge(patch, step)
    made = applyPatch(made, step).plan
  }
  return patch
}
