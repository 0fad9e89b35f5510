import { remembered } from '../estate/remember.ts'
import { kinds } from '../kinds/index.ts'
import type { Kind } from '../kinds/kind.ts'
import { REGION_ID, type Id, type Resource } from '../plan/plan.ts'

const byName: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [kind.record.name, kind]))

/** Undefined for a kind this version does not know: it is kept in the plan but not drawn. */
export const kindOf = (resource: Resource | undefined): Kind | undefined =>
  resource === undefined ? undefined : byName.get(resource.kind)

/** The fields that may say what a resource of this kind is drawn inside. */
const homeFields = remembered((kind: Kind): readonly { name: string; to: readonly string[] }[] =>
  Object.entries(kind.record.fields).flatMap(([name, field]) => {
    if (field.type !== 'link' || field.role === 'peer') return []
    const to = field.to.filter((target) => byName.get(target)?.drawing.shape === 'container')
    return to.length > 0 ? [{ name, to }] : []
  }),
)

type Resources = ReadonlyMap<Id, Resource>

/**
 * The container a resource is drawn inside: what its first set owner or home link names, else the Region for what is
 * of AWS. `null` for what stands free: offices and, without one, their gateways.
 */
export function homeOf(resource: Resource, resources: Resources): Id | null {
  const kind = kindOf(resource)
  if (kind === undefined) return null
  for (const { name, to } of homeFields(kind)) {
    const id = resource[name]
    const target = typeof id === 'string' ? resources.get(id) : undefined
    if (target !== undefined && to.includes(target.kind)) return target.id
  }
  return kind.drawing.zone === 'region' ? REGION_ID : null
}

/** Everything that has a box, by what it is drawn inside. */
export interface Tree {
  /** The Region's frame included, when something stands in it. In the order of the plan. */
  readonly homes: ReadonlyMap<Id, Id | null>
  readonly inside: (home: Id | null) => readonly Id[]
}

export const treeOf = remembered((resources: Resources): Tree => {
  const homes = new Map<Id, Id | null>()
  const inside = new Map<Id | null, Id[]>()
  const add = (id: Id, home: Id | null): void => {
    homes.set(id, home)
    const beside = inside.get(home)
    if (beside === undefined) inside.set(home, [id])
    else beside.push(id)
  }
  for (const resource of resources.values()) {
    const kind = kindOf(resource)
    if (kind !== undefined && kind.drawing.shape !== 'line') add(resource.id, homeOf(resource, resources))
  }
  if (inside.has(REGION_ID)) add(REGION_ID, null)
  return { homes, inside: (home) => inside.get(home) ?? [] }
})
