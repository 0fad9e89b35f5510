import { estateOf } from '../../estate/estate.ts'
import { kindOf } from '../../kinds/by-name.ts'
import { applyPatch, merge, put, type Patch } from '../../plan/patch.ts'
import type { Id, Plan, Resource } from '../../plan/plan.ts'
import { nextName } from './create.ts'

export type Identity = Pick<Resource, 'id' | 'name'>
export type Identities = ReadonlyMap<Id, Identity>

const withoutNumber = (text: string): string => text.replace(/-\d+$/, '')

/**
 * A new id and name for each original.
 * @param keeps  whether an id or name that is free in the plan is kept
 */
export function identities(plan: Plan, originals: readonly Resource[], keeps = false): Identities {
  const taken = [...plan.resources.values()]
  const ids = new Set(plan.resources.keys())
  return new Map(
    originals.map((original) => {
      const { kind } = original
      const keepsId = keeps && !ids.has(original.id)
      const id = keepsId ? original.id : nextName(taken, withoutNumber(original.id))
      const isTaken = taken.some((each) => each.kind === kind && each.name === original.name)
      const name = keeps && !isTaken ? original.name : nextName(taken, withoutNumber(original.name) || id)
      taken.push({ id, kind, name })
      ids.add(id)
      return [original.id, { id, name }]
    }),
  )
}

/**
 * The copies one after another, each made by its kind to stand beside what is there.
 * @param copyOf  with new id and name, references already at the copies
 * @param adapts  whether a copy needs addresses of its own; else it keeps what the original says
 */
export function copied(
  plan: Plan,
  originals: readonly Resource[],
  copyOf: (original: Resource) => Resource,
  adapts: (original: Resource) => boolean = () => true,
): Patch {
  let made = plan
  let patch: Patch = {}
  for (const original of originals) {
    const copy = copyOf(original)
    const own = adapts(original) ? kindOf(original)?.copy?.({ copy, original, estate: estateOf(made) }) : {}
    const step = put({ ...copy, ...own })
    patch = merge(patch, step)
    made = applyPatch(made, step).plan
  }
  return patch
}
