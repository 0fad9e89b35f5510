import type { Of, RecordType } from '../plan/kind.ts'
import type { Id, Plan, Resource } from '../plan/plan.ts'
import { inherit, saw, sawResource, type Source } from './answered.ts'
import { remembered } from './remember.ts'
import type { Estate } from './shape.ts'

export type { Estate } from './shape.ts'

/** The ids of those that are others than before; undefined where any came, went or changed places. */
function changedIn(now: readonly Resource[], before: readonly Resource[] | undefined): readonly Id[] | undefined {
  if (now.length !== before?.length) return undefined
  const ids: Id[] = []
  for (const [i, resource] of now.entries()) {
    if (resource === before[i]) continue
    if (resource.id !== before[i]?.id) return undefined
    ids.push(resource.id)
  }
  return ids
}

function byKind(resources: Iterable<Resource>): Map<string, Resource[]> {
  const groups = new Map<string, Resource[]>()
  for (const resource of resources) {
    const group = groups.get(resource.kind)
    if (group === undefined) groups.set(resource.kind, [resource])
    else group.push(resource)
  }
  return groups
}

/** Per estate: its kind arrays, so that the next estate can go on using those that did not change. */
const groupsOf = new WeakMap<Estate, ReadonlyMap<string, readonly Resource[]>>()

const theRegion: Source = { now: ({ region }) => region }
const theTags: Source = { now: ({ tags }) => tags }
const everything: Source = { now: ({ resources }) => resources }

/** One for each kind. */
const kindNamed = remembered((record: RecordType): Source => ({ now: (estate) => estate.all(record) }))

const none: readonly Resource[] = []

export function estateOf(plan: Plan, before?: Estate): Estate {
  const groups: Map<string, readonly Resource[]> = byKind(plan.resources.values())
  const known = before === undefined ? undefined : groupsOf.get(before)
  let changed: readonly Id[] | undefined = known?.size === groups.size ? [] : undefined
  for (const [kind, group] of groups) {
    const old = known?.get(kind)
    const ids = changedIn(group, old)
    if (old !== undefined && ids?.length === 0) groups.set(kind, old)
    changed = ids && changed?.concat(ids)
  }
  const read = (id: Id): Resource | undefined => {
    const resource = plan.resources.get(id)
    sawResource(id, resource)
    return resource
  }
  const see = <T>(source: Source, value: T): T => {
    saw(source, value)
    return value
  }
  const estate: Estate = {
    get region() {
      return see(theRegion, plan.region)
    },
    get tags() {
      return see(theTags, plan.tags)
    },
    get resources() {
      return see(everything, plan.resources)
    },
    all: <R extends RecordType>(record: R) =>
      see(kindNamed(record), groups.get(record.name) ?? none) as unknown as readonly Of<R>[],
    get: <R extends RecordType>(record: R, id: Id | null | undefined) => {
      const resource = id === null || id === undefined ? undefined : read(id)
      return resource?.kind === record.name ? (resource as unknown as Of<R>) : undefined
    },
    nameOf: (id) => read(id)?.name ?? id,
  }
  groupsOf.set(estate, groups)
  inherit(estate, before, changed)
  return estate
}
