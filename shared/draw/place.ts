import type { Id, Place, Plan } from '../plan/plan.ts'
import { GRID, PADDING, TITLE_BAR } from '../scene/label.ts'
import { around, bottom, grown, overlap, right } from '../scene/rectangle.ts'
import type { Point, Rectangle, Size } from '../scene/scene.ts'
import { framesOf, isResizable, sizeOf } from './frame.ts'
import { kindOf, treeOf } from './tree.ts'

/** Between boxes side by side: room for lines. */
export const GAP = 48
const START: Point = { x: 40, y: 40 }

export const onGrid = (value: number): number => Math.ceil(value / GRID) * GRID

/** Reading order: the first spot, row by row, where a box of this size stands clear of the others. */
function firstFree(size: Size, area: Rectangle, taken: readonly Rectangle[]): Point {
  const clear = (at: Point): boolean => {
    const wanted = grown({ ...at, ...size }, PADDING - 1)
    return !taken.some((each) => overlap(each, wanted))
  }
  const columns = Math.max(0, Math.floor((area.width - size.width) / GRID))
  for (let y = area.y; y + size.height <= bottom(area); y += GRID)
    for (let column = 0; column <= columns; column++) {
      const at = { x: area.x + column * GRID, y }
      if (clear(at)) return at
    }
  return { x: area.x, y: onGrid(Math.max(area.y, ...taken.map((each) => bottom(each) + GAP))) }
}

/** What is inside a container's border and title bar, on the grid. */
function insideOf(frame: Rectangle): Rectangle {
  const x = onGrid(frame.x + PADDING)
  const y = onGrid(frame.y + TITLE_BAR + PADDING)
  return { x, y, width: right(frame) - PADDING - x, height: bottom(frame) - PADDING - y }
}

/** Where a resource of the plan that has no place yet comes to stand: the first free spot of its container. */
export function placeNew(plan: Plan, id: Id): Place {
  const tree = treeOf(plan.resources)
  const frames = framesOf(plan.resources, tree, plan.places)
  const size = sizeOf(plan.resources, id)
  const home = tree.homes.get(id) ?? null
  const isFrame = (each: Id): boolean => kindOf(plan.resources.get(each))?.drawing.shape === 'frame'
  const others = tree.inside(home).filter((each) => each !== id && (isFrame(id) || !isFrame(each)))
  const taken = others.flatMap((each) => frames.get(each) ?? [])
  const frame = home === null ? undefined : frames.get(home)
  const at = frame ? firstFree(size, insideOf(frame), taken) : beside(size, taken, home, frames)
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
