import { remembered } from '../../../shared/estate/remember.ts'
import { grown, overlap } from '../../../shared/scene/rectangle.ts'
import { isAnnotation, type Box, type Point, type Rectangle, type Scene } from '../../../shared/scene/scene.ts'
import type { SceneIndex } from '../hit.ts'
import type { Handle } from './handle.ts'

/** A stretch of the drawing that is shown while boxes meet: along edges in line, or across a gap as wide as another. */
export interface Guide {
  readonly from: Point
  readonly to: Point
  /** Of a gap: how wide it is. */
  readonly gap?: number
}

export interface Snap {
  readonly by: Point
  readonly guides: readonly Guide[]
}

interface Axis {
  readonly at: 'x' | 'y'
  readonly length: 'width' | 'height'
}

const across: Axis = { at: 'x', length: 'width' }
const down: Axis = { at: 'y', length: 'height' }
const AXES = [across, down]

const otherThan = (axis: Axis): Axis => (axis === across ? down : across)
const startOf = (rectangle: Rectangle, { at }: Axis): number => rectangle[at]
const endOf = (rectangle: Rectangle, { at, length }: Axis): number => rectangle[at] + rectangle[length]
const middleOf = (rectangle: Rectangle, { at, length }: Axis): number => rectangle[at] + rectangle[length] / 2

/** How near an edge has to come to a line to meet it, in the scene's units: less than a step of the grid. */
const REACH = 6
/** What is farther away than this has no say. */
const SIGHT = 640
const SAME = 0.01

/** What lines up: edges with edges, middles with middles. */
interface Level {
  readonly value: number
  readonly isMiddle: boolean
}

const levelsOf = (box: Rectangle, axis: Axis): readonly Level[] => [
  { value: startOf(box, axis), isMiddle: false },
  { value: middleOf(box, axis), isMiddle: true },
  { value: endOf(box, axis), isMiddle: false },
]

interface Mark extends Level {
  readonly box: Box
}

/** The marks of a scene along each axis, in order; made once, when something is first dragged over it. */
const marksIn = remembered(({ boxes }: Scene) => {
  const solid = boxes.filter((box) => !isAnnotation(box))
  const along = (axis: Axis): readonly Mark[] =>
    solid.flatMap((box) => levelsOf(box, axis).map((level) => ({ ...level, box }))).sort((a, b) => a.value - b.value)
  return { x: along(across), y: along(down) }
})

function firstFrom(marks: readonly Mark[], value: number): number {
  let [low, high] = [0, marks.length]
  while (low < high) {
    const centre = (low + high) >> 1
    if ((marks[centre]?.value ?? Infinity) < value) low = centre + 1
    else high = centre
  }
  return low
}

function* marksNear(marks: readonly Mark[], value: number, reach: number): Generator<Mark> {
  for (let i = firstFrom(marks, value - reach); i < marks.length; i++) {
    const mark = marks[i]
    if (mark === undefined || mark.value > value + reach) return
    yield mark
  }
}

/** What a box may line up with. */
export interface Neighbours {
  readonly index: SceneIndex
  readonly counts: (box: Box) => boolean
}

/** The smaller way of two. */
const nearer = (a: number | undefined, b: number): number => (a === undefined || Math.abs(b) < Math.abs(a) ? b : a)

/** How far to the nearest mark; undefined when none is in reach. */
function toMark(
  { index, counts }: Neighbours,
  box: Rectangle,
  axis: Axis,
  levels: readonly Level[],
): number | undefined {
  const marks = marksIn(index.scene)[axis.at]
  const sight = grown(box, SIGHT)
  let best: number | undefined
  for (const { value, isMiddle } of levels)
    for (const mark of marksNear(marks, value, REACH))
      if (mark.isMiddle === isMiddle && overlap(mark.box, sight) && counts(mark.box))
        best = nearer(best, mark.value - value)
  return best
}

/** What stands before and behind a box in its row or column, the nearest first. */
function rowOf({ index, counts }: Neighbours, box: Rectangle, axis: Axis) {
  const strip = { ...box, [axis.at]: box[axis.at] - SIGHT, [axis.length]: box[axis.length] + 2 * SIGHT }
  const row = index.boxesIn(strip).filter((each) => counts(each) && !isAnnotation(each))
  const before = row.filter((each) => middleOf(each, axis) < middleOf(box, axis))
  const behind = row.filter((each) => middleOf(each, axis) > middleOf(box, axis))
  return {
    before: before.sort((a, b) => endOf(b, axis) - endOf(a, axis)),
    behind: behind.sort((a, b) => startOf(a, axis) - startOf(b, axis)),
  }
}

/** Two neighbouring gaps, each as the boxes before and behind it; the box that moves is one of them. */
type Gaps = readonly [readonly [Rectangle, Rectangle], readonly [Rectangle, Rectangle]]

/** The pairs of gaps around a box that could be made equal. */
function gapsAround(neighbours: Neighbours, box: Rectangle, axis: Axis): readonly Gaps[] {
  const { before, behind } = rowOf(neighbours, box, axis)
  const [left, right] = [before[0], behind[0]]
  const leftmost = left && before.find((each) => endOf(each, axis) < startOf(left, axis))
  const rightmost = right && behind.find((each) => startOf(each, axis) > endOf(right, axis))
  return [
    ...(left && right ? [[[left, box] as const, [box, right] as const] as const] : []),
    ...(left && leftmost ? [[[leftmost, left] as const, [left, box] as const] as const] : []),
    ...(right && rightmost ? [[[box, right] as const, [right, rightmost] as const] as const] : []),
  ]
}

const width = ([a, b]: Gaps[number], axis: Axis): number => startOf(b, axis) - endOf(a, axis)

/** How far the box has to move for the two gaps to be equal; undefined when they can't be. */
function toEqual(gaps: Gaps, box: Rectangle, axis: Axis): number | undefined {
  const [first, second] = gaps
  const [a, b] = [width(first, axis), width(second, axis)]
  const isBetween = first[1] === box && second[0] === box
  if (isBetween) return a + b > 0 ? Math.round((b - a) / 2) : undefined
  return a - b
}

function toGap(neighbours: Neighbours, box: Rectangle, axis: Axis): number | undefined {
  const ways = gapsAround(neighbours, box, axis).map((gaps) => toEqual(gaps, box, axis))
  const within = ways.filter((way) => way !== undefined && Math.abs(way) <= REACH)
  return within.reduce<number | undefined>((best, way) => (way === undefined ? best : nearer(best, way)), undefined)
}

/** One line for all that meet at the value, from the first to the last of them. */
function guideAt(boxes: readonly Rectangle[], axis: Axis, value: number): Guide {
  const along = otherThan(axis)
  const [from, to] = [
    Math.min(...boxes.map((box) => startOf(box, along))),
    Math.max(...boxes.map((box) => endOf(box, along))),
  ]
  const point = (at: number): Point => (axis === across ? { x: value, y: at } : { x: at, y: value })
  return { from: point(from), to: point(to) }
}

function guidesOf(
  { index, counts }: Neighbours,
  box: Rectangle,
  axis: Axis,
  levels: readonly Level[],
): readonly Guide[] {
  const marks = marksIn(index.scene)[axis.at]
  const sight = grown(box, SIGHT)
  const meeting = levels.flatMap(({ value, isMiddle }) => {
    const met = [...marksNear(marks, value, SAME)].filter(
      (mark) => mark.isMiddle === isMiddle && overlap(mark.box, sight) && counts(mark.box),
    )
    return met.length === 0 ? [] : [{ value, isMiddle, boxes: met.map((mark) => mark.box) }]
  })
  // Where edges meet, that the middles do too says nothing more.
  const edges = meeting.filter(({ isMiddle }) => !isMiddle)
  return (edges.length > 0 ? edges : meeting).map(({ value, boxes }) => guideAt([box, ...boxes], axis, value))
}

function gapGuide(gap: Gaps[number], axis: Axis): Guide {
  const along = otherThan(axis)
  const [a, b] = gap
  const from = Math.max(startOf(a, along), startOf(b, along))
  const to = Math.min(endOf(a, along), endOf(b, along))
  const at = (from + to) / 2
  const point = (value: number): Point => (axis === across ? { x: value, y: at } : { x: at, y: value })
  return { from: point(endOf(a, axis)), to: point(startOf(b, axis)), gap: Math.round(width(gap, axis)) }
}

const gapGuides = (neighbours: Neighbours, box: Rectangle, axis: Axis): readonly Guide[] =>
  gapsAround(neighbours, box, axis)
    .filter((gaps) => gaps.every((gap) => width(gap, axis) > 0))
    .filter(([first, second]) => Math.abs(width(first, axis) - width(second, axis)) <= 1)
    .flatMap((gaps) => gaps.map((gap) => gapGuide(gap, axis)))

const moved = (box: Rectangle, by: Point): Rectangle => ({ ...box, x: box.x + by.x, y: box.y + by.y })

/**
 * Where a box comes to stand that is dragged this far: in line with a neighbour's edges or middles or with equal gaps
 * where that is near, else on the grid.
 */
export function snapped(neighbours: Neighbours, box: Rectangle, by: Point, onGrid: Point): Snap {
  const wanted = moved(box, by)
  const way = (axis: Axis): number => {
    const mark = toMark(neighbours, wanted, axis, levelsOf(wanted, axis))
    const gap = toGap(neighbours, wanted, axis)
    const best = mark === undefined ? gap : gap === undefined ? mark : nearer(mark, gap)
    return best === undefined ? onGrid[axis.at] : Math.round(by[axis.at] + best)
  }
  const to = { x: way(across), y: way(down) }
  const spot = moved(box, to)
  return {
    by: to,
    guides: AXES.flatMap((axis) => [
      ...guidesOf(neighbours, spot, axis, levelsOf(spot, axis)),
      ...gapGuides(neighbours, spot, axis),
    ]),
  }
}

/** The sides of a box that a handle moves. */
function heldSides(box: Rectangle, { across: x, down: y }: Handle, axis: Axis): readonly Level[] {
  const side = axis === across ? x : y
  if (side === 0) return []
  return [{ value: side === -1 ? startOf(box, axis) : endOf(box, axis), isMiddle: false }]
}

/** The corner that a handle is dragged to: in line with a neighbour's edge where that is near, else on the grid. */
export function snappedCorner(
  neighbours: Neighbours,
  box: Rectangle,
  handle: Handle,
  corner: Point,
  onGrid: Point,
): Point {
  const way = (axis: Axis): number => {
    const side = axis === across ? handle.across : handle.down
    if (side === 0) return corner[axis.at]
    const found = toMark(neighbours, box, axis, [{ value: corner[axis.at], isMiddle: false }])
    return found === undefined ? onGrid[axis.at] : corner[axis.at] + found
  }
  return { x: way(across), y: way(down) }
}

/** What the sides that a handle moves are in line with. */
export const guidesOfSides = (neighbours: Neighbours, box: Rectangle, handle: Handle): readonly Guide[] =>
  AXES.flatMap((axis) => guidesOf(neighbours, box, axis, heldSides(box, handle, axis)))
