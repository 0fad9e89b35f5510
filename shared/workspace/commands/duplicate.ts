import { estateOf } from '../../estate/estate.ts'
import { kindOf } from '../../kinds/by-name.ts'
import { linksOf, relinked } from '../../kinds/links.ts'
import { applyPatch, merge, place, put, type Patch } from '../../plan/patch.ts'
import type { Id, Plan, Resource } from '../../plan/plan.ts'
import { nextName } from './create.ts'
import { withDependents } from './remove.ts'

/** How far a copy lies from its original: three steps of the grid. */
const OFFSET = 24

export interface Duplicate {
  readonly patch: Patch
  /** The copies of what was chosen, without what came along. */
  readonly copies: readonly Id[]
}

/** Originals before those that refer to them, so that a copy finds its new container. */
function inOrderOfReference(plan: Plan, ids: ReadonlySet<Id>): readonly Resource[] {
  const ordered = new Map<Id, Resource>()
  const visit = (id: Id): void => {
    const resource = plan.resources.get(id)
    if (resource === undefined || ordered.has(id) || !ids.has(id)) return
    for (const link of linksOf(resource)) if (link.role !== 'peer') visit(link.to)
    ordered.set(id, resource)
  }
  for (const id of ids) visit(id)
  return [...ordered.values()]
}

/**
 * Copies of resources and of what lives in them, with new ids and names, references among them kept,
 * addresses moved to free ones by their kinds.
 */
export function duplicate(plan: Plan, ids: ReadonlySet<Id>): Duplicate {
  const copyOf = new Map<Id, Id>()
  let made: Plan = plan
  let patch: Patch = {}
  const add = (step: Patch): void => {
    patch = merge(patch, step)
    made = applyPatch(made, step).plan
  }
  for (const original of inOrderOfReference(plan, withDependents(plan, ids))) {
    const name = nextName(made.resources.values(), original.name.replace(/-\d+$/, '') || original.id)
    const id = nextName(made.resources.values(), original.id.replace(/-\d+$/, ''))
    copyOf.set(original.id, id)
    const copy = { ...relinked(original, (to) => copyOf.get(to) ?? to), id, name }
    const changes = kindOf(original)?.copy?.({
      copy: copy as never,
      original: original as never,
      estate: estateOf(made),
    })
    add(put({ ...copy, ...changes }))
    const at = plan.places.get(original.id)
    if (at !== undefined) add(place({ [id]: { ...at, x: at.x + OFFSET, y: at.y + OFFSET } }))
  }
  return { patch, copies: [...ids].flatMap((id) => copyOf.get(id) ?? []) }
}
