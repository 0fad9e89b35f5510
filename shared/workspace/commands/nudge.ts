import { framesOf } from '../../draw/frame.ts'
import { madeRoom } from '../../draw/room.ts'
import { treeOf } from '../../draw/tree.ts'
import { applyPatch, type Patch } from '../../plan/patch.ts'
import { REGION_ID, type Id, type Plan } from '../../plan/plan.ts'
import { around, bottom, overlap, right } from '../../scene/rectangle.ts'
import { isAnnotation, type Box, type Point, type Rectangle, type Scene } from '../../scene/scene.ts'
import { shifted, withContents } from './move.ts'

/** What a step by a key comes to. */
export interface Nudge {
  readonly patch: Patch
  /** Why not, or not all the way. */
  readonly why?: string
}

/** The Region never grows over an office: such a change is none. */
export function besideOffices(plan: Plan, scene: Scene, patch: Patch): Nudge {
  const made = applyPatch(plan, patch).plan
  const places = new Map([...made.places, ...madeRoom(plan, made, patch.places?.keys() ?? [])])
  const frames = framesOf(made.resources, treeOf(made.resources), places)
  const region = frames.get(REGION_ID)
  const old = scene.boxes.find(({ id }) => id === REGION_ID)
  const covered = scene.boxes.find((box) => {
    const isOffice = box.parent === null && box.id !== REGION_ID && !isAnnotation(box)
    return isOffice && region && old && overlap(region, frames.get(box.id) ?? box) && !overlap(old, box)
  })
  return covered === undefined ? { patch } : { patch: {}, why: `The Region would cover ${covered.title}.` }
}

/** The free ground between two boxes that do not touch, the way the first goes. */
function gap(box: Rectangle, other: Rectangle, { x, y }: Point): number {
  if (x !== 0) return x > 0 ? other.x - right(box) : box.x - right(other)
  return y > 0 ? other.y - bottom(box) : box.y - bottom(other)
}

interface Neighbour {
  readonly box: Box
  readonly gap: number
}

/** What a box would come to cover on its way, nearest first. */
function inTheWay(scene: Scene, roots: readonly Box[], moving: ReadonlySet<Id>, by: Point): readonly Neighbour[] {
  const standing = scene.boxes.filter((box) => !moving.has(box.id) && !isAnnotation(box))
  const met = roots.flatMap((root) => {
    const sweep = around([root, { ...root, x: root.x + by.x, y: root.y + by.y }]) ?? root
    return standing
      .filter((box) => box.parent === root.parent && overlap(sweep, box) && !overlap(root, box))
      .map((box) => ({ box, gap: gap(root, box, by) }))
  })
  return met.sort((a, b) => a.gap - b.gap)
}

/**
 * Boxes a step further along one axis, up to a neighbour: dropped boxes cover none either.
 * @param by  along one axis
 */
export function nudged(plan: Plan, scene: Scene, ids: readonly Id[], by: Point): Nudge {
  const moving = withContents(scene, ids)
  const roots = scene.boxes.filter((box) => moving.has(box.id) && !moving.has(box.parent ?? '') && !isAnnotation(box))
  const [nearest] = inTheWay(scene, roots, moving, by)
  const most = nearest?.gap ?? Infinity
  const part = (way: number): number => Math.sign(way) * Math.min(Math.abs(way), most)
  const patch = most === 0 ? {} : shifted(scene, ids, { x: part(by.x), y: part(by.y) })
  const why = nearest && { why: `${nearest.box.title} is in the way.` }
  return { ...why, ...besideOffices(plan, scene, patch) }
}
