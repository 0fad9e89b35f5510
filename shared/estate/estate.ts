import type { Of, RecordType } from '../plan/kind.ts'
import type { Id, Plan, Resource } from '../plan/plan.ts'

/**
 * A plan's resources, indexed by kind for those who judge, draw and export.
 * Blind to `places`: nothing here changes when a box is moved.
 */
export interface Estate {
  readonly region: string
  readonly tags: Readonly<Record<string, string>>
  /** In the order of the plan; the same array as before while no record of the kind has changed. */
  readonly all: <R extends RecordType>(record: R) => readonly Of<R>[]
  readonly get: <R extends RecordType>(record: R, id: Id | null | undefined) => Of<R> | undefined
  /** The name people gave it; the id for what is not there. */
  readonly nameOf: (id: Id) => string
  readonly resources: ReadonlyMap<Id, Resource>
}

const same = (a: readonly Resource[], b: readonly Resource[]): boolean =>
  a.length === b.length && a.every((resource, i) => resource === b[i])

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

export function estateOf(plan: Plan, before?: Estate): Estate {
  const groups: Map<string, readonly Resource[]> = byKind(plan.resources.values())
  const known = before === undefined ? undefined : groupsOf.get(before)
  for (const [kind, group] of groups) {
    const old = known?.get(kind)
    if (old !== undefined && same(old, group)) groups.set(kind, old)
  }
  const none: readonly Resource[] = []
  const estate: Estate = {
    region: plan.region,
    tags: plan.tags,
    resources: plan.resources,
    all: <R extends RecordType>(record: R) => (groups.get(record.name) ?? none) as unknown as readonly Of<R>[],
    get: <R extends RecordType>(record: R, id: Id | null | undefined) => {
      const resource = id === null || id === undefined ? undefined : plan.resources.get(id)
      return resource?.kind === record.name ? (resource as unknown as Of<R>) : undefined
    },
    nameOf: (id) => plan.resources.get(id)?.name ?? id,
  }
  groupsOf.set(estate, groups)
  return estate
}
