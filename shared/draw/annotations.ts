import type { Id, Place, Plan } from '../plan/plan.ts'
import { GRID, TITLE_BAR } from '../scene/label.ts'
import { around, bottom, grown, overlap, right, within } from '../scene/rectangle.ts'
import type { Point, Rectangle } from '../scene/scene.ts'
import { framesOf } from './frame.ts'
import { nearestFree } from './near.ts'
import { kindOf, type Tree } from './tree.ts'

/** A frame leaves at most so much room around what it surrounds, less than containers do, and on top for its name. */
const WIDEST_MARGIN = 16
const WIDEST_HEADING = 48
/** A note belongs to a box rather than to the container around it, though that be nearer by this. */
const PREFERENCE = 96
/** Farther off nothing is in a note's way. */
const REACH = 1400

type Frames = ReadonlyMap<Id, Rectangle>

const shapeOf = (plan: Plan, id: Id) => kindOf(plan.resources.get(id))?.drawing.shape

const isAnnotation = (plan: Plan, id: Id): boolean => ['note', 'frame'].includes(shapeOf(plan, id) ?? '')

const toGrid = (value: number): number => Math.round(value / GRID) * GRID

/** How far apart two are; of one within the other, how far from its border. */
function distance(a: Rectangle, b: Rectangle): number {
  const [dx, dy] = [Math.max(b.x - right(a), a.x - right(b)), Math.max(b.y - bottom(a), a.y - bottom(b))]
  if (dx > 0 || dy > 0) return Math.hypot(Math.max(dx, 0), Math.max(dy, 0))
  if (!within(a, b)) return 0
  return Math.min(a.x - b.x, a.y - b.y, right(b) - right(a), bottom(b) - bottom(a))
}

/** Where one ends up that keeps to the nearer side of what has moved or grown. */
const along = (start: number, old: readonly [number, number], now: readonly [number, number]): number =>
  start >= old[1] ? now[1] + start - old[1] : now[0] + start - old[0]

function beside(note: Rectangle, old: Rectangle, now: Rectangle): Point {
  return {
    x: toGrid(along(note.x, [old.x, right(old)], [now.x, right(now)])),
    y: toGrid(along(note.y, [old.y, bottom(old)], [now.y, bottom(now)])),
  }
}

/** What of a box a note must not cover: of one that holds others its title and its border. */
function solidParts(at: Rectangle, holds: boolean): readonly Rectangle[] {
  if (!holds) return [at]
  const { x, y, width, height } = at
  return [
    { x, y, width, height: TITLE_BAR },
    { x, y, width: 0, height },
    { x: right(at), y, width: 0, height },
    { x, y: bottom(at), width, height: 0 },
  ]
}

/** For each box that a frame surrounds the innermost such frame. */
export function framedBy(plan: Plan, tree: Tree): ReadonlyMap<Id, Id> {
  const frames = [...tree.homes.keys()].filter((id) => plan.places.has(id) && shapeOf(plan, id) === 'frame')
  if (frames.length === 0) return new Map()
  const standing = framesOf(plan.resources, tree, plan.places)
  const area = (id: Id): number => (standing.get(id)?.width ?? 0) * (standing.get(id)?.height ?? 0)
  const result = new Map<Id, Id>()
  for (const frame of frames.toSorted((a, b) => area(b) - area(a)))
    for (const [id, at] of standing)
      if (!isAnnotation(plan, id) && within(at, standing.get(frame) ?? at)) result.set(id, frame)
  return result
}

/** The frame with the room it left around what it surrounded. */
function surrounding(frame: Rectangle, old: Rectangle, now: Rectangle): Rectangle {
  const margin = (wanted: number, most = WIDEST_MARGIN): number => toGrid(Math.min(wanted, most))
  const [left, top] = [margin(old.x - frame.x), margin(old.y - frame.y, WIDEST_HEADING)]
  return {
    x: now.x - left,
    y: now.y - top,
    width: left + now.width + margin(right(frame) - right(old)),
    height: top + now.height + margin(bottom(frame) - bottom(old)),
  }
}

/**
 * Notes beside what they stood beside, frames around what they surrounded, where everything else has new places. None
 * for those that had no place, or nothing to keep to.
 */
export function annotationsBeside(plan: Plan, tree: Tree, places: ReadonlyMap<Id, Place>): ReadonlyMap<Id, Place> {
  const ids = [...tree.homes.keys()].filter((id) => plan.places.has(id) && isAnnotation(plan, id))
  if (ids.length === 0) return new Map()
  const [old, now] = [framesOf(plan.resources, tree, plan.places), framesOf(plan.resources, tree, places)]
  const things = [...tree.homes.keys()].filter((id) => now.has(id) && old.has(id) && !isAnnotation(plan, id))
  const holds = (id: Id): boolean => tree.inside(id).length > 0
  const solid = [...now].flatMap(([id, at]) => (isAnnotation(plan, id) ? [] : solidParts(at, holds(id))))
  const nearest = (at: Rectangle): Id | undefined => {
    let best: { readonly id: Id; readonly far: number } | undefined
    for (const id of things) {
      const far = distance(at, old.get(id) ?? at) + (holds(id) ? PREFERENCE : 0)
      if (best === undefined || far < best.far) best = { id, far }
    }
    return best?.id
  }
  const result = new Map<Id, Place>()
  for (const id of ids) {
    const at = old.get(id)
    const place = at && (shapeOf(plan, id) === 'frame' ? framed(at, things, old, now) : undefined)
    const kept = place ?? (at && noted(at, nearest(at), old, now, solid))
    if (kept === undefined) continue
    result.set(id, kept)
    if (shapeOf(plan, id) === 'note') solid.push(kept)
  }
  return result
}

function framed(at: Rectangle, things: readonly Id[], old: Frames, now: Frames): Rectangle | undefined {
  const held = things.filter((id) => within(old.get(id) ?? at, at))
  const [before, after] = [old, now].map((frames) => around(held.flatMap((id) => frames.get(id) ?? [])))
  return before && after && surrounding(at, before, after)
}

function noted(
  at: Rectangle,
  anchor: Id | undefined,
  old: Frames,
  now: Frames,
  solid: readonly Rectangle[],
): Rectangle | undefined {
  const [before, after] = [old.get(anchor ?? ''), now.get(anchor ?? '')]
  if (before === undefined || after === undefined) return undefined
  const wanted = { ...at, ...beside(at, before, after) }
  const reach = grown(wanted, REACH)
  return {
    ...wanted,
    ...nearestFree(
      wanted,
      solid.filter((each) => overlap(each, reach)),
    ),
  }
}
