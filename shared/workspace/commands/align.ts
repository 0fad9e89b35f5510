import { insideOf } from '../../draw/near.ts'
import { merge, type Patch } from '../../plan/patch.ts'
import { REGION_ID, type Id } from '../../plan/plan.ts'
import { GRID } from '../../scene/label.ts'
import { around, overlap } from '../../scene/rectangle.ts'
import { isAnnotation, type Box, type Rectangle, type Scene } from '../../scene/scene.ts'
import { shifted, withContents } from './move.ts'
import { outermost } from './outermost.ts'

interface Axis {
  readonly at: 'x' | 'y'
  readonly length: 'width' | 'height'
}

const across: Axis = { at: 'x', length: 'width' }
const down: Axis = { at: 'y', length: 'height' }
const axes = { across, down }

const otherThan = (axis: Axis): Axis => (axis === across ? down : across)

export type Side = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom'

/** Along which axis, and which part of the room that is left comes before the box. */
const sides: Readonly<Record<Side, { readonly axis: Axis; readonly before: number }>> = {
  left: { axis: across, before: 0 },
  centre: { axis: across, before: 0.5 },
  right: { axis: across, before: 1 },
  top: { axis: down, before: 0 },
  middle: { axis: down, before: 0.5 },
  bottom: { axis: down, before: 1 },
}

/** Between boxes that had to make way. */
const CLEARANCE = 2 * GRID

const endOf = (rectangle: Rectangle, { at, length }: Axis): number => rectangle[at] + rectangle[length]

/** Not out of its container on the side it is moved to, as long as it fits in there. */
function held(scene: Scene, box: Box, wanted: number, axis: Axis): number {
  const container = scene.boxes.find(({ id }) => id === box.parent && id !== REGION_ID)
  if (container === undefined) return wanted
  const inside = insideOf(container)
  return Math.max(inside[axis.at], Math.min(wanted, endOf(inside, axis) - box[axis.length]))
}

/** Onwards along the axis until it stands clear of the others. */
function clear(wanted: Rectangle, others: readonly Rectangle[], axis: Axis): Rectangle {
  let spot = wanted
  for (const other of others.toSorted((a, b) => a[axis.at] - b[axis.at]))
    if (overlap(spot, other)) spot = { ...spot, [axis.at]: endOf(other, axis) + CLEARANCE }
  return spot
}

/** Moves boxes along one axis; where one would cover another it makes way along the other axis. */
function moved(scene: Scene, wanted: ReadonlyMap<Box, number>, axis: Axis): Patch {
  const way = otherThan(axis)
  const boxes = [...wanted.keys()].sort((a, b) => a[way.at] - b[way.at] || a[axis.at] - b[axis.at])
  const moving = withContents(
    scene,
    boxes.map(({ id }) => id),
  )
  const standing = scene.boxes.filter((box) => !moving.has(box.id) && !isAnnotation(box))
  const settled: { readonly parent: Id | null; readonly spot: Rectangle }[] = []
  const patches = boxes.map((box) => {
    const to = { ...box, [axis.at]: held(scene, box, Math.round(wanted.get(box) ?? box[axis.at]), axis) }
    if (isAnnotation(box)) return shifted(scene, [box.id], { x: to.x - box.x, y: to.y - box.y })
    const beside = settled.filter(({ parent }) => parent === box.parent).map(({ spot }) => spot)
    const spot = clear(to, [...standing.filter(({ parent }) => parent === box.parent), ...beside], way)
    settled.push({ parent: box.parent, spot })
    return shifted(scene, [box.id], { x: spot.x - box.x, y: spot.y - box.y })
  })
  return merge(...patches)
}

/** The chosen boxes with one side, or their middles, in a line. */
export function aligned(scene: Scene, ids: Iterable<Id>, side: Side): Patch {
  const { axis, before } = sides[side]
  const boxes = outermost(scene, ids)
  const extent = around(boxes)
  if (extent === undefined) return {}
  const wanted = (box: Box): number => extent[axis.at] + (extent[axis.length] - box[axis.length]) * before
  return moved(scene, new Map(boxes.map((box) => [box, wanted(box)])), axis)
}

/** The chosen boxes with equal gaps between them, from the first to the last; with the least gap where there is no room. */
export function distributed(scene: Scene, ids: Iterable<Id>, direction: keyof typeof axes): Patch {
  const axis = axes[direction]
  const middleOf = (box: Box): number => box[axis.at] + box[axis.length] / 2
  const boxes = outermost(scene, ids).toSorted((a, b) => middleOf(a) - middleOf(b))
  const extent = around(boxes)
  if (extent === undefined) return {}
  const filled = boxes.reduce((sum, box) => sum + box[axis.length], 0)
  const free = (extent[axis.length] - filled) / (boxes.length - 1)
  const gap = free < 0 ? CLEARANCE : free
  const wanted = new Map<Box, number>()
  let at = extent[axis.at]
  for (const box of boxes) {
    wanted.set(box, at)
    at += box[axis.length] + gap
  }
  return moved(scene, wanted, axis)
}
