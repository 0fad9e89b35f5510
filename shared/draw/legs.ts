import { bottom, right } from '../scene/rectangle.ts'
import type { Point, Rectangle } from '../scene/scene.ts'
import { CORNER, type Route } from './route.ts'

/** A line on its way before lanes: several may still lie on one another. */
export interface Course extends Route {
  readonly id: string
  /** It has a label, for which its level legs need room. */
  readonly labelled: boolean
  /** Those of one trunk need not keep apart. */
  readonly trunk: string | undefined
}

export type Axis = 'x' | 'y'

/** What a leg may come to take up, air included: two whose reaches overlap have to keep apart. */
export interface Reach {
  readonly low: number
  readonly high: number
  readonly least: number
  readonly most: number
}

export const meet = (a: Reach, b: Reach): boolean =>
  a.low < b.high && b.low < a.high && a.least < b.most && b.least < a.most

/** A leg of a line that may be pushed sideways: `at` is its coordinate across, `low` to `high` its length along. */
export interface Leg {
  readonly course: Course
  readonly index: number
  readonly at: number
  readonly low: number
  readonly high: number
  /** How far it may go either way. */
  readonly least: number
  readonly most: number
  readonly width: number
  readonly reach: Reach
}

const CLEARANCE = 6
/** Legs whose ends come this close along the way keep apart too: their neighbours may yet move. */
const REACH = 24
const LANE = 8
const LABEL_LANE = 24
const TUNNEL_LANE = 12
/** Of an upright line: its label stands across it. */
const UPRIGHT_LANE = 80

const start = (box: Rectangle, axis: Axis): number => (axis === 'x' ? box.x : box.y)
const end = (box: Rectangle, axis: Axis): number => (axis === 'x' ? right(box) : bottom(box))
const other = (axis: Axis): Axis => (axis === 'x' ? 'y' : 'x')

/** Free room on both sides of a leg: up to boxes, borders, the sides it ends on and the legs it joins. */
function roomOf(course: Course, points: readonly Point[], index: number, axis: Axis): readonly [number, number] {
  const along = other(axis)
  const [a, b] = [points[index], points[index + 1]]
  if (a === undefined || b === undefined) return [0, 0]
  const at = a[axis]
  const [low, high] = [Math.min(a[along], b[along]), Math.max(a[along], b[along])]
  const { from, to, obstacles, crossed, within } = course.trip
  const first = index === 0
  const last = index === points.length - 2
  let [least, most] = within ? [start(within, axis) + LANE, end(within, axis) - LANE] : [-Infinity, Infinity]
  const keepOff = (edge: number, gap: number): void => {
    if (edge <= at) least = Math.max(least, Math.min(edge + gap, at))
    else most = Math.min(most, Math.max(edge - gap, at))
  }
  const passBy = (box: Rectangle): void => {
    if (start(box, along) - CLEARANCE >= high || end(box, along) + CLEARANCE <= low) return
    if (end(box, axis) <= at) keepOff(end(box, axis), CLEARANCE)
    else if (start(box, axis) >= at) keepOff(start(box, axis), CLEARANCE)
  }
  for (const box of obstacles) passBy(box)
  if (!first) passBy(from)
  if (!last) passBy(to)
  for (const box of crossed) {
    if (start(box, along) - CLEARANCE >= high || end(box, along) + CLEARANCE <= low) continue
    keepOff(start(box, axis), CLEARANCE)
    keepOff(end(box, axis), CLEARANCE)
  }
  for (const [isEnd, box] of [
    [first, from],
    [last, to],
  ] as const) {
    if (!isEnd) continue
    least = Math.max(least, Math.min(start(box, axis) + CORNER / 2, at))
    most = Math.min(most, Math.max(end(box, axis) - CORNER / 2, at))
  }
  for (const [neighbour, isPort] of [
    [points[index - 1], index === 1],
    [points[index + 2], index === points.length - 3],
  ] as const) {
    if (neighbour === undefined) continue
    const edge = isPort ? neighbour[axis] : (neighbour[axis] + at) / 2
    keepOff(edge, isPort ? LANE / 2 : 2)
  }
  return [least, most]
}

function laneOf({ labelled }: Course, points: readonly Point[], axis: Axis): number {
  if (!labelled) return LANE
  if (axis === 'y') return LABEL_LANE
  return points.length === 2 ? UPRIGHT_LANE : TUNNEL_LANE
}

/** Legs depend on the trip and the points alone, so they are kept while those are. */
const knownLegs = {
  x: new WeakMap<readonly Point[], readonly Leg[]>(),
  y: new WeakMap<readonly Point[], readonly Leg[]>(),
}

export function legsOf(course: Course, points: readonly Point[], axis: Axis): readonly Leg[] {
  const known = knownLegs[axis].get(points)
  if (known !== undefined && known.every((leg) => leg.course === course)) return known
  const along = other(axis)
  const legs = points.slice(0, -1).flatMap((a, index): Leg[] => {
    const b = points[index + 1]
    if (b === undefined || a[axis] !== b[axis]) return []
    const [least, most] = roomOf(course, points, index, axis)
    const width = laneOf(course, points, axis)
    const [low, high] = [Math.min(a[along], b[along]), Math.max(a[along], b[along])]
    const reach = {
      low: low - REACH / 2,
      high: high + REACH / 2,
      least: least - LABEL_LANE / 2,
      most: most + LABEL_LANE / 2,
    }
    return [{ course, index, at: a[axis], low, high, least, most, width, reach }]
  })
  knownLegs[axis].set(points, legs)
  return legs
}

/** The same leg of the same line with the same room, whatever else has changed around the line. */
export const isLike = (a: Leg, b: Leg): boolean =>
  a.course.id === b.course.id &&
  a.course.points === b.course.points &&
  a.course.trunk === b.course.trunk &&
  a.index === b.index &&
  a.at === b.at &&
  a.low === b.low &&
  a.high === b.high &&
  a.least === b.least &&
  a.most === b.most &&
  a.width === b.width
