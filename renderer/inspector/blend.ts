import { kindOf } from '../../shared/kinds/by-name.ts'
import type { Field, Fields } from '../../shared/plan/field.ts'
import type { Resource } from '../../shared/plan/plan.ts'

type Tags = Readonly<Record<string, string>>

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Whether two kinds mean the same by a field: its sort, its words and what may be chosen. */
const isAlike = (a: Field, b: Field | undefined): boolean =>
  b !== undefined &&
  a.label === b.label &&
  same({ ...a, help: '', section: '', schema: '' }, { ...b, help: '', section: '', schema: '' })

/** The fields that all have, each of use where it is of use to one of them. */
export function sharedFields(resources: readonly Resource[]): Fields {
  const [first, ...others] = new Set(resources.map((resource): Fields => kindOf(resource)?.record.fields ?? {}))
  const shared = Object.entries(first ?? {}).filter(([name, field]) =>
    others.every((fields) => isAlike(field, fields[name])),
  )
  return Object.fromEntries(
    shared.map(([name, field]) => {
      const { when } = field
      return [name, when === undefined ? field : { ...field, when: () => resources.some((each) => when(each)) }]
    }),
  )
}

/** Shown where the values differ, until one is chosen for all. */
const unset = (field: Field): unknown =>
  ({ number: null, link: null, flag: false, tags: {} })[field.type as string] ?? (field.type === 'list' ? [] : '')

type Value = string | number

/** Lists whose items are values, not records: each can be added to all, or removed from all. */
export const isPlainList = ({ type }: Field): boolean => ['links', 'cidrs', 'texts', 'choices'].includes(type)

const listOf = (resource: Resource, name: string): readonly Value[] => (resource[name] ?? []) as readonly Value[]

const commonItems = (resources: readonly Resource[], name: string): readonly Value[] => {
  const [first = [], ...others] = resources.map((resource) => listOf(resource, name))
  return first.filter((value) => others.every((list) => list.includes(value)))
}

/** A value that some have in a list of theirs, and not all. */
export interface PartlyHeld {
  readonly value: Value
  /** How many have it. */
  readonly count: number
}

export function partlyHeld(resources: readonly Resource[], name: string): readonly PartlyHeld[] {
  const lists = resources.map((resource) => listOf(resource, name))
  return [...new Set(lists.flat())]
    .map((value) => ({ value, count: lists.filter((list) => list.includes(value)).length }))
    .filter(({ count }) => count < resources.length)
}

const commonTags = (resources: readonly Resource[]): Tags => {
  const all = resources.map(({ tags }) => (tags ?? {}) as Tags)
  return Object.fromEntries(
    Object.entries(all[0] ?? {}).filter(([key, value]) => all.every((tags) => tags[key] === value)),
  )
}

/** Several resources as one: common values, and which fields differ. */
export interface Blend {
  readonly values: Readonly<Record<string, unknown>>
  readonly mixed: ReadonlySet<string>
}

export function blendOf(resources: readonly Resource[], fields: Fields): Blend {
  const [first] = resources
  const mixed = new Set(
    Object.keys(fields).filter((name) => resources.some((each) => !same(each[name], first?.[name]))),
  )
  const values = Object.entries(fields).map(([name, field]) => {
    if (!mixed.has(name)) return [name, first?.[name]]
    if (isPlainList(field)) return [name, commonItems(resources, name)]
    return [name, field.type === 'tags' ? commonTags(resources) : unset(field)]
  })
  return { values: Object.fromEntries(values) as Blend['values'], mixed }
}

/** The resource's tags after the common ones were changed: its own others stay. */
export function retagged(resource: Resource, common: Tags, next: Tags): Tags {
  const own = Object.entries((resource['tags'] ?? {}) as Tags).filter(([key]) => !Object.hasOwn(common, key))
  return { ...Object.fromEntries(own), ...next }
}

/** A list after what it has in common with others was changed: its own others stay. */
export function relisted(own: readonly Value[], common: readonly Value[], next: readonly Value[]): readonly Value[] {
  const isEdit = next.length === common.length
  const kept = own.flatMap((value) => {
    const at = common.indexOf(value)
    if (at >= 0 && isEdit) return next[at] ?? []
    return at < 0 || next.includes(value) ? value : []
  })
  return [...new Set([...kept, ...next])]
}
