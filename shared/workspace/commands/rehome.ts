import { estateOf, type Estate } from '../../estate/estate.ts'
import { kindOf } from '../../kinds/by-name.ts'
import { kinds } from '../../kinds/index.ts'
import { homeField, homeOf, linksOf } from '../../kinds/links.ts'
import type { Fields } from '../../plan/field.ts'
import { applyPatch, merge, put, type Patch } from '../../plan/patch.ts'
import { emptyPlan, type Id, type Plan, type Resource } from '../../plan/plan.ts'

/** A field that another container asks another value of. */
export interface FieldChange {
  readonly id: Id
  readonly label: string
  /** As people read it; `none` for nothing. */
  readonly before: string
  readonly after: string
}

export interface Rehoming {
  readonly patch: Patch
  /** Beside the containers themselves: a block of addresses that was not free there. */
  readonly changes: readonly FieldChange[]
}

const planOf = ({ region, tags, resources }: Estate): Plan => ({ ...emptyPlan, region, tags, resources })

function textOf(estate: Estate, value: unknown): string {
  if (value === null || value === '') return 'none'
  if (value === true || value === false) return value ? 'on' : 'off'
  return typeof value === 'string' ? estate.nameOf(value) : JSON.stringify(value)
}

interface Difference {
  readonly label: string
  readonly before: unknown
  readonly after: unknown
}

type Values = Readonly<Record<string, unknown>>

/** Item for item in lists that kept their length. */
function differencesOf(fields: Fields, before: Values, after: Values): readonly Difference[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const [old, now] = [before[name], after[name]]
    if (old === now) return []
    if (field.type !== 'list') return { label: field.label, before: old, after: now }
    const [items, others] = [old as readonly Values[], now as readonly Values[]]
    return items.flatMap((item, i) => differencesOf(field.item, item, others[i] ?? item))
  })
}

function changesOf(estate: Estate, before: Resource, after: Resource, home?: string): readonly FieldChange[] {
  const kept = home === undefined ? {} : { [home]: before[home] }
  return differencesOf(kindOf(before)?.record.fields ?? {}, before, { ...after, ...kept }).map((each) => ({
    id: before.id,
    label: each.label,
    before: textOf(estate, each.before),
    after: textOf(estate, each.after),
  }))
}

const followers: ReadonlySet<string> = new Set(
  kinds.flatMap((kind) => (kind.follow === undefined ? [] : kind.record.name)),
)

/** What refers to a resource that has changed, as it changes with it. */
function following(id: Id, before: Estate, estate: Estate): readonly Resource[] {
  const referring = [...estate.resources.values()].filter(
    (each) => followers.has(each.kind) && linksOf(each).some(({ to }) => to === id),
  )
  return referring.flatMap((record) => {
    const own = kindOf(record)?.follow?.({ record, before, estate }) ?? {}
    return Object.keys(own).length === 0 ? [] : { ...record, ...own }
  })
}

/** Links each to its new home, where that is another than before, with what it has to change to belong there. */
export function rehoming(estate: Estate, homes: ReadonlyMap<Id, Id | null>): Rehoming {
  let plan = planOf(estate)
  let now = estate
  let patch: Patch = {}
  const changes: FieldChange[] = []
  for (const [id, home] of homes) {
    const original = plan.resources.get(id)
    const field = original && homeField(original.kind)
    if (original === undefined || field === undefined || homeOf(original) === home) continue
    const moved: Resource = { ...original, [field]: home }
    const after: Resource = { ...moved, ...kindOf(original)?.move?.({ moved, original, estate: now }) }
    changes.push(...changesOf(estate, original, after, field))
    const alone = estateOf(applyPatch(plan, put(after)).plan, now)
    const along = following(id, now, alone)
    for (const each of along) changes.push(...changesOf(estate, plan.resources.get(each.id) ?? each, each))
    const step = put(after, ...along)
    patch = merge(patch, step)
    plan = applyPatch(plan, step).plan
    now = estateOf(plan, now)
  }
  return { patch, changes }
}

/** `IPv4 CIDR block: 10.0.1.0/24 → 10.1.4.0/24`; of several resources with their names before. */
export function changeTexts(estate: Estate, changes: readonly FieldChange[]): readonly string[] {
  const isOne = new Set(changes.map(({ id }) => id)).size < 2
  return changes.map(
    ({ id, label, before, after }) => `${isOne ? '' : `${estate.nameOf(id)}, `}${label}: ${before} → ${after}`,
  )
}
