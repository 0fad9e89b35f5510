import type { Id, Place, Plan } from '../plan/plan.ts'
import { GRID, PADDING, TITLE_BAR } from '../scene/label.ts'
import { around, bottom, grown, right } from '../scene/rectangle.ts'
import type { Point, Rectangle, Size } from '../scene/scene.ts'
import { framesOf, isResizable, sizeOf } from './frame.ts'
import { kindOf, treeOf } from './tree.ts'

/** Between boxes side by side: room for lines. */
export const GAP = 48
const START: Point = { x: 40, y: 40 }

export const onGrid = (value: number): number => Math.ceil(value / GRID) * GRID

const lowest = (boxes: readonly Rectangle[]): number => boxes.reduce((most, each) => Math.max(most, bottom(each)), 0)

/** The first of the steps to the right where something so wide touches none of these. */
function firstClear(from: number, width: number, taken: readonly Rectangle[]): number {
  let x = from
  for (const each of taken.toSorted((a, b) => a.x - b.x))
    if (each.x < x + width && right(each) > x) x = from + onGrid(right(each) - from)
  return x
}

/** Reading order: the first spot, row by row, where a box of this size stands clear of the others. */
function firstFree(size: Size, area: Rectangle, taken: readonly Rectangle[]): Point {
  const coming = taken.map((each) => grown(each, PADDING - 1)).sort((a, b) => a.y - b.y)
  let beside: readonly Rectangle[] = []
  let next = 0
  for (let y = area.y; y + size.height <= bottom(area);) {
    const first = next
    while (next < coming.length && (coming[next]?.y ?? 0) < y + size.height) next++
    beside = [...beside, ...coming.slice(first, next)].filter((each) => bottom(each) > y)
    const x = firstClear(area.x, size.width, beside)
    if (x + size.width <= right(area) || x === area.x) return { x, y }
    // Until one of them ends there is no more room than here.
    y = area.y + onGrid(beside.reduce((least, each) => Math.min(least, bottom(each)), Infinity) - area.y)
  }
  return { x: area.x, y: onGrid(taken.length === 0 ? area.y : Math.max(area.y, lowest(taken) + GAP)) }
}

/** What is inside a container's border and title bar, on the grid. */
function insideOf(frame: Rectangle): Rectangle {
  const x = onGrid(frame.x + PADDING)
  const y = onGrid(frame.y + TITLE_BAR + PADDING)
  return { x, y, width: right(frame) - PADDING - x, height: bottom(frame) - PADDING - y }
}

/** Where something so large, of a container or free, comes to stand: the first spot that is clear of the rest. */
export function freeSpot(plan: Plan, id: Id, size: Size, frames: ReadonlyMap<Id, Rectangle>): Point {
  const tree = treeOf(plan.resources)
  const home = tree.homes.get(id) ?? null
  const isFrame = (each: Id): boolean => kindOf(plan.resources.get(each))?.drawing.shape === 'frame'
  const others = tree.inside(home).filter((each) => each !== id && (isFrame(id) || !isFrame(each)))
  const taken = others.flatMap((each) => frames.get(each) ?? [])
  const frame = home === null ? undefined : frames.get(home)
  return frame ? firstFree(size, insideOf(frame), taken) : beside(size, taken, home, frames)
}

/** Where a resource of the plan that has no place yet comes to stand: the first free spot of its container. */
export function placeNew(plan: Plan, id: Id): Place {
  const size = sizeOf(plan.resources, id)
  const at = freeSpot(plan, id, size, framesOf(plan.resources, treeOf(plan.resources), plan.places))
  return isResizable(plan.resources, id) ? { ...at, ...size } : at
}

/** Outside every container: under what stands free already; a first Region to the right of the offices. */
function beside(size: Size, taken: readonly Rectangle[], home: Id | null, frames: ReadonlyMap<Id, Rectangle>): Point {
  const everything = around(frames.values())
  if (everything === undefined) return START
  if (home !== null) return { x: onGrid(right(everything) + 5 * GAP), y: onGrid(everything.y) }
  const first = taken[0] ?? everything
  const column = { x: onGrid(first.x), y: onGrid(first.y), width: size.width, height: 0 }
  return firstFree(size, column, taken)
}
