import { arrangedAlone } from '../../draw/arrange.ts'
import { insideOf, nearestFree } from '../../draw/near.ts'
import { madeRoom } from '../../draw/room.ts'
import type { Estate } from '../../estate/estate.ts'
import { remembered } from '../../estate/remember.ts'
import { applyPatch, merge, type Patch } from '../../plan/patch.ts'
import { REGION_ID, type Id, type Plan } from '../../plan/plan.ts'
import { around } from '../../scene/rectangle.ts'
import { isAnnotation, type Box, type Point, type Rectangle, type Scene } from '../../scene/scene.ts'
import { outermost } from './outermost.ts'

/** Chosen boxes of one container: alone, what is in it is arranged; several are arranged among themselves. */
interface Group {
  readonly parent: Id | null
  readonly boxes: readonly Box[]
}

/** The boxes that others stand in. */
const holdersIn = remembered((scene: Scene): ReadonlySet<Id | null> => new Set(scene.boxes.map(({ parent }) => parent)))

/** What of the chosen can be arranged anew, by container. */
export function tidyGroups(scene: Scene, ids: Iterable<Id>): readonly Group[] {
  const groups = new Map<Id | null, Box[]>()
  for (const box of outermost(scene, ids)) {
    if (isAnnotation(box)) continue
    const group = groups.get(box.parent)
    if (group === undefined) groups.set(box.parent, [box])
    else group.push(box)
  }
  const holders = holdersIn(scene)
  return Array.from(groups, ([parent, boxes]) => ({ parent, boxes })).filter(
    ({ boxes }) => boxes.length > 1 || boxes.some(({ id }) => holders.has(id)),
  )
}

/** Where the group begins: where it did, or as near as it stands clear of what is beside it. */
function cornerOf(scene: Scene, { parent, boxes }: Group, size: Pick<Rectangle, 'width' | 'height'>): Point {
  const old = around(boxes) ?? { x: 0, y: 0, width: 0, height: 0 }
  if (boxes.length === 1) return old
  const container = scene.boxes.find(({ id }) => id === parent && id !== REGION_ID)
  const beside = scene.boxes.filter((box) => box.parent === parent && !isAnnotation(box) && !boxes.includes(box))
  return nearestFree({ ...old, ...size }, beside, container && insideOf(container))
}

/** New places for the chosen and what they hold; everything else stays, unless it has to make room. */
export function tidied(plan: Plan, estate: Estate, scene: Scene, ids: Iterable<Id>): Patch {
  let patch: Patch = {}
  for (const group of tidyGroups(scene, ids)) {
    const chosen = group.boxes.map(({ id }) => id)
    const block = arrangedAlone(plan, estate, chosen)
    const { x, y } = cornerOf(scene, group, block)
    const places = new Map(Array.from(block.places, ([id, at]) => [id, { ...at, x: at.x + x, y: at.y + y }]))
    const before = applyPatch(plan, patch).plan
    const made = applyPatch(before, { places }).plan
    patch = merge(patch, { places }, { places: madeRoom(before, made, chosen, chosen.length === 1 ? chosen : []) })
  }
  return patch
}
