import fc from 'fast-check'
import { createChecker } from '../../shared/check/check.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { kinds } from '../../shared/kinds/index.ts'
import { linksOf } from '../../shared/kinds/links.ts'
import { routeTable } from '../../shared/kinds/route-table/record.ts'
import type { Finding } from '../../shared/plan/finding.ts'
import { blank, isOf } from '../../shared/plan/kind.ts'
import { applyPatch } from '../../shared/plan/patch.ts'
import type { Id, Plan, Resource } from '../../shared/plan/plan.ts'
import { removal } from '../../shared/workspace/commands/remove.ts'
import { hubOf } from '../bench/hub.ts'
import { planOf } from './made.ts'
import { rarePlans } from './rare-plans.ts'
import { casePlans, otherValues, type Pick } from './random-value.ts'

export const findingsOf = (plan: Plan): readonly Finding[] => createChecker().check(estateOf(plan))

export const errorsOf = (plan: Plan): readonly Finding[] =>
  findingsOf(plan).filter(({ severity }) => severity === 'error')

const without = (plan: Plan, ids: readonly Id[]): Plan => applyPatch(plan, removal(plan, ids).patch).plan

/** The plan without what is at fault in it, and without what can’t be without that. */
function withoutFaulty(plan: Plan): Plan {
  const faulty = errorsOf(plan).map(({ at }) => at.id)
  return faulty.length === 0 ? plan : withoutFaulty(without(plan, faulty))
}

const topField = ({ at }: Finding): string => (at.field ?? '').split(/[.[]/)[0] ?? ''

/** The plan after those of the changes that make no error: what a rule finds fault with is left as it was. */
function changedWhereSound(sound: Plan, pick: Pick): Plan {
  const checker = createChecker()
  let plan = sound
  let estate = estateOf(plan)
  const attempt = (before: Resource, values: Readonly<Record<string, unknown>>, tries: number): void => {
    const next = { ...plan, resources: new Map(plan.resources).set(before.id, { ...before, ...values }) }
    const nextEstate = estateOf(next, estate)
    const errors = checker.check(nextEstate).filter(({ severity }) => severity === 'error')
    if (errors.length === 0) {
      plan = next
      estate = nextEstate
    } else if (tries > 0) {
      const faulty = new Set(errors.filter(({ at }) => at.id === before.id).map(topField))
      const others = Object.entries(values).filter(([field]) => !faulty.has(field))
      // Where the fault shows elsewhere, any of them may have made it.
      const fewer = others.length < Object.keys(values).length ? others : others.filter(() => pick([true, false]))
      attempt(before, Object.fromEntries(fewer), tries - 1)
    }
  }
  for (const resource of sound.resources.values()) {
    const isWanted = resource.kind === 'subnet' ? pick([true, false, false, false]) : pick([true, true, false])
    if (isWanted) attempt(resource, otherValues(resource, plan, pick), 4)
  }
  return plan
}

/** Every value is as likely; fast-check’s own bias to small numbers would take the first of each list. */
const index = (count: number): fc.Arbitrary<number> => fc.noBias(fc.nat({ max: count - 1 }))

const withPick = <T>(make: (pick: Pick) => T): fc.Arbitrary<T> =>
  fc.gen().map((draw) => make(<V>(values: readonly V[]) => values[draw(index, values.length)] as V))

/** What the rest of a hub stands on. */
const FOUNDATION = new Set([
  'vpc',
  'subnet',
  'route_table',
  'security_group',
  'internet_gateway',
  'nat_gateway',
  'ec2_transit_gateway_route_table',
  'ec2_transit_gateway_vpc_attachment',
])

const USELESS_WITHOUT: Readonly<Record<string, readonly string[]>> = {
  cloudfront_distribution: ['lb'],
  dx_gateway_association: ['dx_gateway'],
  cloudwatch_metric_alarm: ['vpn_connection', 'customer_gateway', 'vpn_gateway'],
}

/** Without the routes that have lost their target. */
const withoutDeadRoutes = (resource: Resource): Resource =>
  isOf(routeTable, resource)
    ? { ...resource, routes: resource.routes.filter(({ target }) => target !== null) }
    : resource

/** Kinds of which only those are kept that something stands in. */
const GROUND = new Set(['subnet', 'security_group'])

/** Of some kinds everything, of others nothing. */
function partOfHub(pick: Pick): Plan {
  const hub = planOf(hubOf(0, pick([1, 1, 1, 1, 1, 2])))
  const wanted = kinds
    .map(({ record }) => record.name)
    .filter((name) => FOUNDATION.has(name) || pick([true, false, false]))
  const kept = new Set(wanted.flatMap((name) => [name, ...(USELESS_WITHOUT[name] ?? [])]))
  const ids = [...hub.resources.values()].flatMap(({ id, kind }) => (kept.has(kind) ? [] : id))
  const resources = [...without(hub, ids).resources.values()].map(withoutDeadRoutes)
  const used = new Set(resources.flatMap((each) => linksOf(each).map(({ to }) => to)))
  return planOf(resources.filter(({ id, kind }) => !GROUND.has(kind) || used.has(id)))
}

/** Without an error: part of an estate or of a kind’s case, with other values wherever they make none. */
export const soundPlan: fc.Arbitrary<Plan> = withPick((pick) => {
  const sound = withoutFaulty(pick([true, true, false]) ? partOfHub(pick) : pick([...casePlans, ...rarePlans]))
  return changedWhereSound(sound, pick)
})

/** Part of an estate in which much went wrong. */
export const brokenPlan: fc.Arbitrary<Plan> = withPick((pick) => {
  const plan = pick([true, true, false]) ? partOfHub(pick) : pick(casePlans)
  const resources = [...plan.resources.values()]
  return planOf(
    resources.map((each) => (pick([true, false, false]) ? { ...each, ...otherValues(each, plan, pick) } : each)),
  )
})

/** Anything of any kind, joined to whatever is there. */
export const wildPlan: fc.Arbitrary<Plan> = withPick((pick) => {
  const count = pick([1, 3, 10, 30])
  const records = Array.from({ length: count }, () => pick(kinds).record)
  const plan = planOf(
    records.map((record, i) => blank(record, `${record.prefix}-${String(i)}`, pick(['main', 'x', '']))),
  )
  const resources = [...plan.resources.values()].map((each) => ({ ...each, ...otherValues(each, plan, pick) }))
  return { ...planOf(resources), region: pick(['eu-west-1', 'us-east-1', 'nowhere']) }
})
