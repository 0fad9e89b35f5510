import { estateOf } from '../../estate/estate.ts'
import { kindOf } from '../../kinds/by-name.ts'
import { homeOf, linksOf, relinked } from '../../kinds/links.ts'
import { applyPatch, merge, place, put, type Patch } from '../../plan/patch.ts'
import type { Id, Plan, Resource } from '../../plan/plan.ts'
import type { Point } from '../../scene/scene.ts'
import { nextName } from './create.ts'

/** How far a copy lies from its original unless told: three steps of the grid. */
export const OFFSET = 24

export interface Duplicate {
  readonly patch: Patch
  /** The copies of what was chosen, without what came along. */
  readonly copies: readonly Id[]
}

/** Whether a copy of the line would have copies at both ends. */
const joinsAmong = (resource: Resource, ids: ReadonlySet<Id>): boolean =>
  kindOf(resource)?.drawing.shape === 'line' &&
  linksOf(resource).every((link) => link.role !== 'owner' || ids.has(link.to))

/** The resources with everything drawn inside them and the lines among them, containers first. */
function withContents(plan: Plan, ids: ReadonlySet<Id>): readonly Resource[] {
  const found = new Set<Id>()
  const visit = (id: Id): void => {
    if (found.has(id)) return
    found.add(id)
    for (const resource of plan.resources.values()) if (homeOf(resource) === id) visit(resource.id)
  }
  const outermost = [...ids].filter((id) => !ids.has(homeOf(plan.resources.get(id) as Resource) ?? ''))
  for (const id of [...outermost, ...ids]) visit(id)
  for (const resource of plan.resources.values()) if (joinsAmong(resource, found)) found.add(resource.id)
  return [...found].flatMap((id) => plan.resources.get(id) ?? [])
}

const withoutNumber = (text: string): string => text.replace(/-\d+$/, '')

/** A new id and name for each original. */
function identities(plan: Plan, originals: readonly Resource[]): ReadonlyMap<Id, { id: Id; name: string }> {
  const taken = [...plan.resources.values()]
  return new Map(
    originals.map((original) => {
      const id = nextName(taken, withoutNumber(original.id))
      const name = nextName(taken, withoutNumber(original.name) || id)
      taken.push({ id, kind: original.kind, name })
      return [original.id, { id, name }]
    }),
  )
}

/**
 * Copies of resources and of what is drawn in them, with new ids and names, references among them kept,
 * addresses moved to free ones by their kinds.
 */
export function duplicate(plan: Plan, ids: ReadonlySet<Id>, by: Point = { x: OFFSET, y: OFFSET }): Duplicate {
  const originals = withContents(plan, ids)
  const identityOf = identities(plan, originals)
  let made: Plan = plan
  let patch: Patch = {}
  for (const original of originals) {
    const identity = identityOf.get(original.id)
    if (identity === undefined) continue
    const copy = { ...relinked(original, (to) => identityOf.get(to)?.id ?? to), ...identity }
    const estate = estateOf(made)
    const own = kindOf(original)?.copy?.({ copy, original, estate })
    const at = plan.places.get(original.id)
    const moved = at && place({ [identity.id]: { ...at, x: at.x + by.x, y: at.y + by.y } })
    const step = merge(put({ ...copy, ...own }), moved ?? {})
    patch = merge(patch, step)
    made = applyPatch(made, step).plan
  }
  return { patch, copies: [...ids].flatMap((id) => identityOf.get(id)?.id ?? []) }
}
