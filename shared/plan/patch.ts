import type { Id, Place, Plan, Resource } from './plan.ts'

/** Everything of a plan that is no resource and no place. */
type Rest = Omit<Plan, 'resources' | 'places'>

/** A reversible change of a plan. A resource or place of `null` is taken away. */
export interface Patch {
  readonly resources?: ReadonlyMap<Id, Resource | null>
  readonly places?: ReadonlyMap<Id, Place | null>
  readonly settings?: Partial<Rest>
}

export const put = (...resources: readonly Resource[]): Patch => ({
  resources: new Map(resources.map((resource) => [resource.id, resource])),
})

/** The record with some fields changed. */
export const change = (resource: Resource, fields: Readonly<Record<string, unknown>>): Patch =>
  put({ ...resource, ...fields })

export const place = (places: Readonly<Record<Id, Place | null>>): Patch => ({
  places: new Map(Object.entries(places)),
})

export const settings = (values: Partial<Rest>): Patch => ({ settings: values })

/** One patch that does all of these; where two touch the same thing the later one wins. */
export function merge(...patches: readonly Patch[]): Patch {
  return {
    resources: new Map(patches.flatMap((patch) => [...(patch.resources ?? [])])),
    places: new Map(patches.flatMap((patch) => [...(patch.places ?? [])])),
    settings: Object.assign({}, ...patches.map((patch) => patch.settings ?? {})) as Partial<Rest>,
  }
}

function changed<V>(
  map: ReadonlyMap<Id, V>,
  changes: ReadonlyMap<Id, V | null> | undefined,
): { next: ReadonlyMap<Id, V>; inverse: ReadonlyMap<Id, V | null> } {
  const inverse = new Map<Id, V | null>()
  if (changes === undefined || changes.size === 0) return { next: map, inverse }
  const next = new Map(map)
  for (const [id, value] of changes) {
    inverse.set(id, map.get(id) ?? null)
    if (value === null) next.delete(id)
    else next.set(id, value)
  }
  return { next, inverse }
}

/**
 * The plan after the patch, and the patch that takes it back.
 * What the patch does not touch stays the same object.
 */
export function applyPatch(plan: Plan, patch: Patch): { plan: Plan; inverse: Patch } {
  const resources = changed(plan.resources, patch.resources)
  const places = changed(plan.places, patch.places)
  const keys = Object.keys(patch.settings ?? {}) as (keyof Rest)[]
  const before = Object.fromEntries(keys.map((key) => [key, plan[key]])) as Partial<Rest>
  return {
    plan: { ...plan, ...patch.settings, resources: resources.next, places: places.next },
    inverse: { resources: resources.inverse, places: places.inverse, settings: before },
  }
}

export const isEmptyPatch = (patch: Patch): boolean =>
  (patch.resources?.size ?? 0) === 0 &&
  (patch.places?.size ?? 0) === 0 &&
  Object.keys(patch.settings ?? {}).length === 0

/** The patch that makes the second plan of the first. What means the same in both stays the same object. */
export function difference(from: Plan, to: Plan): Patch {
  const { resources, places, ...rest } = to
  const entries = Object.entries(rest) as [keyof Rest, unknown][]
  return {
    resources: changes(from.resources, resources),
    places: changes(from.places, places),
    settings: Object.fromEntries(entries.filter(([key, value]) => !same(from[key], value))),
  }
}

function changes<V>(from: ReadonlyMap<Id, V>, to: ReadonlyMap<Id, V>): ReadonlyMap<Id, V | null> {
  const gone = [...from.keys()].filter((id) => !to.has(id)).map((id) => [id, null] as const)
  return new Map([...gone, ...[...to].filter(([id, value]) => !same(from.get(id), value))])
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
