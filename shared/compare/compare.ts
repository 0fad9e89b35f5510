import { byText } from '../base/order.ts'
import { inSentence, slug } from '../base/words.ts'
import { kindOf } from '../kinds/by-name.ts'
import { kinds } from '../kinds/index.ts'
import type { Id, Plan, Resource } from '../plan/plan.ts'
import { valueWords, type Change } from './change.ts'
import { changesIn, type Where } from './fields.ts'
import { settingChanges } from './settings.ts'
import { isSame, type NameOf, type Values } from './values.ts'

export type { Change } from './change.ts'

/** A resource that one plan has and the other has not, or has otherwise. */
export interface Difference {
  readonly id: Id
  readonly kind: string
  /** As in the later plan; as in the earlier one where it is gone. */
  readonly name: string
  /** What and which: `Subnet private-a`. */
  readonly title: string
  /** None for what was added or removed. */
  readonly changes: readonly Change[]
}

/** What became of a plan. A resource is the same one as long as it keeps its id. */
export interface Comparison {
  readonly settings: readonly Change[]
  readonly added: readonly Difference[]
  readonly removed: readonly Difference[]
  readonly changed: readonly Difference[]
  /** How many things are drawn elsewhere or in another size: no change of the design. */
  readonly moved: number
}

export function compare(before: Plan, after: Plan): Comparison {
  const [old, now] = [before.resources, after.resources]
  const names = namesIn(before, after)
  const changed = inOrder(now.values()).flatMap((resource) => {
    const earlier = old.get(resource.id)
    const changes = earlier === undefined ? [] : resourceChanges(earlier, resource, names)
    return changes.length === 0 ? [] : differenceOf(resource, changes)
  })
  return {
    settings: settingChanges(before, after, names),
    added: inOrder(now.values()).flatMap((resource) => (old.has(resource.id) ? [] : differenceOf(resource))),
    removed: inOrder(old.values()).flatMap((resource) => (now.has(resource.id) ? [] : differenceOf(resource))),
    changed,
    moved: [...after.places].filter(([id, place]) => before.places.has(id) && !isSame(before.places.get(id), place))
      .length,
  }
}

/** What people call a resource, with the id behind it where the name alone could be another of its kind. */
function namesIn(before: Plan, after: Plan): Where['names'] {
  const holders = new Map<string, Set<Id>>()
  const keyOf = ({ kind, name }: Resource): string => `${kind} ${name}`
  for (const resource of [...before.resources.values(), ...after.resources.values()])
    holders.set(keyOf(resource), (holders.get(keyOf(resource)) ?? new Set()).add(resource.id))
  const nameIn =
    ({ resources }: Plan): NameOf =>
    (id) => {
      const resource = resources.get(id)
      if (resource === undefined) return id
      return (holders.get(keyOf(resource))?.size ?? 0) > 1 ? `${resource.name} (${id})` : resource.name
    }
  return { before: nameIn(before), after: nameIn(after) }
}

/** Whether both plans are the same design, wherever its things are drawn. */
export const isSameDesign = ({ settings, added, removed, changed }: Comparison): boolean =>
  settings.length + added.length + removed.length + changed.length === 0

const rank = new Map(kinds.map(({ record }, i) => [record.name, i]))

/** Kind by kind, then by name. */
const inOrder = (resources: Iterable<Resource>): readonly Resource[] =>
  [...resources].sort(
    (a, b) =>
      (rank.get(a.kind) ?? Infinity) - (rank.get(b.kind) ?? Infinity) || byText(a.name, b.name) || byText(a.id, b.id),
  )

const kindTitle = (resource: Resource): string => kindOf(resource)?.record.title ?? resource.kind

function differenceOf(resource: Resource, changes: readonly Change[] = []): Difference {
  const { id, kind, name } = resource
  return { id, kind, name, title: `${kindTitle(resource)} ${name}`, changes }
}

function resourceChanges(before: Resource, after: Resource, names: Where['names']): readonly Change[] {
  if (before.kind !== after.kind) {
    const [from, to] = [kindTitle(before), kindTitle(after)]
    const consequence = `replaces the ${inSentence(from)} with another thing of the same id`
    return [{ field: 'kind', label: 'kind', from, to, words: valueWords('kind', from, to), consequence }]
  }
  const fields = kindOf(after)?.record.fields ?? {}
  const where: Where = { path: '', label: '', names, replaced: { resource: replacement(after) } }
  return [...nameChanges(before, after), ...changesIn(fields, ownOf(before), ownOf(after), where)]
}

/** Without what every resource has. */
const ownOf = ({ id: _, kind: __, name: ___, ...own }: Resource): Values => own

/** What it means that AWS makes the resource anew. */
function replacement(resource: Resource): string {
  const kind = kindOf(resource)
  const all = kind?.drawing.shape === 'container' ? ' and everything in it' : ''
  const more = kind?.record.whenReplaced
  return `replaces the ${inSentence(kindTitle(resource))}${all}${more === undefined ? '' : `, ${more}`}`
}

function nameChanges(before: Resource, after: Resource): readonly Change[] {
  const [from, to] = [before.name, after.name]
  if (from === to) return []
  const change = { field: 'name', label: 'name', from, to, words: valueWords('name', from, to) }
  const isRelabelled = kindOf(after)?.terraform !== undefined && slug(from, '_') !== slug(to, '_')
  return [isRelabelled ? { ...change, consequence: renaming(after) } : change]
}

/** What it means that Terraform knows the resource by another address. */
const renaming = (resource: Resource): string =>
  kindOf(resource)?.record.fixedName === true
    ? `AWS can’t rename it and ${replacement(resource)}`
    : `Terraform ${replacement(resource)}, unless a moved block tells it the new address`
