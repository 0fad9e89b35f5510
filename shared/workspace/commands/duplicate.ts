import { kindOf } from '../../kinds/by-name.ts'
import { homeOf, linksOf, relinked } from '../../kinds/links.ts'
import { merge, type Patch } from '../../plan/patch.ts'
import type { Id, Plan, Resource } from '../../plan/plan.ts'
import type { Point } from '../../scene/scene.ts'
import { copied, identities } from './copies.ts'

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
export function withContents(plan: Plan, ids: ReadonlySet<Id>): readonly Resource[] {
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

/**
 * Copies of resources and of what is drawn in them, with new ids and names, references among them kept,
 * addresses moved to free ones by their kinds.
 */
export function duplicate(plan: Plan, ids: ReadonlySet<Id>, by: Point = { x: OFFSET, y: OFFSET }): Duplicate {
  const originals = withContents(plan, ids)
  const identityOf = identities(plan, originals)
  const copyOf = (original: Resource): Resource => ({
    ...relinked(original, (to) => identityOf.get(to)?.id ?? to),
    ...identityOf.get(original.id),
  })
  const places = [...identityOf].flatMap(([id, copy]) => {
    const at = plan.places.get(id)
    return at === undefined ? [] : [[copy.id, { ...at, x: at.x + by.x, y: at.y + by.y }] as const]
  })
  const patch = merge(copied(plan, originals, copyOf), { places: new Map(places) })
  return { patch, copies: [...ids].flatMap((id) => identityOf.get(id)?.id ?? []) }
}
