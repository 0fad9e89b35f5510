import { kindNamed } from '../../kinds/by-name.ts'
import { homeOf } from '../../kinds/links.ts'
import type { Estate } from '../../estate/estate.ts'
import type { Patch } from '../../plan/patch.ts'
import { REGION_ID, type Id, type Place, type Plan } from '../../plan/plan.ts'
import { within } from '../../scene/rectangle.ts'
import { isAnnotation, type Box, type Point, type Rectangle, type Scene } from '../../scene/scene.ts'
import { canHold, whyHomeless } from './create.ts'

/** Whether something may stand in a spot, and what it then belongs to (`null`: to nothing). */
export type Standing =
  { readonly allowed: true; readonly home: Id | null } | { readonly allowed: false; readonly why: string }

/**
 * Where a resource of the kind belongs when it is put into these containers.
 * @param containers  those at the spot, innermost first; the Region's frame is one of them
 */
export function standing(estate: Estate, kindName: string, containers: readonly Id[]): Standing {
  const kind = kindNamed(kindName)
  if (kind === undefined) return { allowed: true, home: null }
  const home = containers.find((id) => canHold(estate, id, kindName))
  if (home !== undefined) return { allowed: true, home }
  if (kind.drawing.zone === 'anywhere') return { allowed: true, home: null }
  const homeless = whyHomeless(kindName)
  if (homeless !== undefined) return { allowed: false, why: homeless }
  const { title } = kind.record
  const [innermost] = containers
  if (innermost !== undefined && innermost !== REGION_ID)
    return { allowed: false, why: `“${title}” can’t stand inside ${estate.nameOf(innermost)}.` }
  if (innermost === REGION_ID && kind.drawing.zone === 'premises')
    return { allowed: false, why: `“${title}” is not part of AWS: it stands outside the Region.` }
  return { allowed: true, home: null }
}

/**
 * The boxes with everything drawn inside them, with what lies wholly in the frames among them, and with the notes and
 * frames that lie wholly in the containers.
 */
export function withContents(scene: Scene, ids: Iterable<Id>): ReadonlySet<Id> {
  const all = new Set(ids)
  const frames = scene.boxes.filter((box) => box.shape === 'frame' && all.has(box.id))
  const isHeld = (box: Box): boolean => box.parent !== null && all.has(box.parent)
  for (const box of scene.boxes) if (isHeld(box) || frames.some((frame) => within(box, frame))) all.add(box.id)
  const containers = scene.boxes.filter((box) => box.shape === 'container' && all.has(box.id))
  const annotations = scene.boxes.filter((box) => isAnnotation(box) && !all.has(box.id))
  for (const box of annotations) if (containers.some((container) => within(box, container))) all.add(box.id)
  return all
}

const placeAt = (box: Box, { x, y }: Point): Place =>
  box.shape === 'node' ? { x, y } : { x, y, width: box.width, height: box.height }

/** New places for boxes and what they hold, as they are drawn now. */
export function shifted(scene: Scene, ids: Iterable<Id>, by: Point): Patch {
  const all = withContents(scene, ids)
  const moving = scene.boxes.filter((box) => all.has(box.id))
  return { places: new Map(moving.map((box) => [box.id, placeAt(box, { x: box.x + by.x, y: box.y + by.y })])) }
}

export const resized = (id: Id, { x, y, width, height }: Rectangle): Patch => ({
  places: new Map([[id, { x, y, width, height }]]),
})

const words = (plan: Plan, ids: readonly Id[]): string => {
  const [first] = ids
  return ids.length === 1 && first !== undefined
    ? (plan.resources.get(first)?.name ?? plan.region)
    : `${String(ids.length)} items`
}

/** Name of the undo step: `Move subnet-2 into vpc-2`, `Move 3 items`. */
export function moveLabel(plan: Plan, ids: readonly Id[], homes: ReadonlyMap<Id, Id | null>): string {
  const changed = ids.filter((id) => {
    const resource = plan.resources.get(id)
    return resource !== undefined && homes.has(id) && homeOf(resource) !== homes.get(id)
  })
  const [first] = changed
  const what = `Move ${words(plan, ids)}`
  if (first === undefined) return what
  const home = homes.get(first) ?? null
  if (home !== null) return `${what} into ${words(plan, [home])}`
  const resource = plan.resources.get(first)
  const old = resource && homeOf(resource)
  return old === null || old === undefined ? what : `${what} out of ${words(plan, [old])}`
}
