import { bottom, right } from '../scene/rectangle.ts'
import type { Point, Rectangle } from '../scene/scene.ts'
import { CORNER } from './route.ts'
import { isLeftOf } from './sides.ts'
import type { Trip } from './trip.ts'

/** A line on its way before lanes: several may still lie on one another. */
export interface Course {
  readonly id: string
  readonly trip: Trip
  readonly points: readonly Point[]
  /** It has a label, for which its level legs need room. */
  readonly labelled: boolean
}

type Axis = 'x' | 'y'

/** A leg of a line that may be pushed sideways: `at` is its coordinate across, `low` to `high` its length along. */
interface Leg {
  readonly course: Course
  readonly index: number
  readonly at: number
  readonly low: number
  readonly high: number
  /** How far it may go either way. */
  readonly least: number
  readonly most: number
  readonly width: number
}

const CLEARANCE = 6
/** Legs whose ends come this close along the way keep apart too: their neighbours may yet move. */
const REACH = 24
const LANE = 8
const LABEL_LANE = 24
const TUNNEL_LANE = 12

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
  for (const box of [...obstacles, ...(first ? [] : [from]), ...(last ? [] : [to])]) {
    if (start(box, along) - CLEARANCE >= high || end(box, along) + CLEARANCE <= low) continue
    if (end(box, axis) <= at) keepOff(end(box, axis), CLEARANCE)
    else if (start(box, axis) >= at) keepOff(start(box, axis), CLEARANCE)
  }
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
    keepOff(edge, isPort ? LANE : 2)
  }
  return [least, most]
}

function legsOf(courses: readonly Course[], current: readonly (readonly Point[])[], axis: Axis): readonly Leg[] {
  const along = other(axis)
  return courses.flatMap((course, i) => {
    const points = current[i] ?? []
    return points.slice(0, -1).flatMap((a, index): Leg[] => {
      const b = points[index + 1]
      if (b === undefined || a[axis] !== b[axis]) return []
      const [least, most] = roomOf(course, points, index, axis)
      const width = course.labelled ? (axis === 'y' ? LABEL_LANE : TUNNEL_LANE) : LANE
      const [low, high] = [Math.min(a[along], b[along]), Math.max(a[along], b[along])]
      return [{ course, index, at: a[axis], low, high, least, most, width }]
    })
  })
}

const besideEachOther = (a: Leg, b: Leg): boolean =>
  a.course !== b.course &&
  a.low < b.high + REACH &&
  b.low < a.high + REACH &&
  a.least < b.most + LABEL_LANE &&
  b.least < a.most + LABEL_LANE

const apart = (a: Leg, b: Leg): number => (a.width + b.width) / 2

/** Which of two legs comes first across: by where they are, and on one another so that fewer lines cross. */
const comesFirst = (a: Leg, b: Leg, axis: Axis): boolean =>
  a.at === b.at ? isLeftOf(a.course, a.index, b.course, b.index, axis) : a.at < b.at

/** Legs that have to keep apart, each with those that come before it across. */
interface Group {
  readonly legs: Leg[]
  readonly before: Map<Leg, Leg[]>
}

function groupsOf(legs: readonly Leg[], axis: Axis): readonly Group[] {
  const sorted = [...legs].sort((a, b) => a.low - b.low)
  const before = new Map<Leg, Leg[]>(legs.map((leg) => [leg, []]))
  const beside = new Map<Leg, Leg[]>(legs.map((leg) => [leg, []]))
  for (const [i, a] of sorted.entries())
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j]
      if (b === undefined || b.low >= a.high + REACH) break
      if (!besideEachOther(a, b)) continue
      const [first, second] = comesFirst(a, b, axis) ? [a, b] : [b, a]
      before.get(second)?.push(first)
      beside.get(a)?.push(b)
      beside.get(b)?.push(a)
    }
  const seen = new Set<Leg>()
  return legs.flatMap((leg) => {
    if (seen.has(leg) || beside.get(leg)?.length === 0) return []
    const group = [leg]
    seen.add(leg)
    for (const each of group)
      for (const next of beside.get(each) ?? []) {
        if (seen.has(next)) continue
        seen.add(next)
        group.push(next)
      }
    return [{ legs: inOrder(group, before), before }]
  })
}

/** Every leg after those that come before it; where they go round in a circle, the first by id goes first. */
function inOrder(legs: readonly Leg[], before: ReadonlyMap<Leg, readonly Leg[]>): Leg[] {
  const waiting = new Set([...legs].sort((a, b) => a.at - b.at || (a.course.id < b.course.id ? -1 : 1)))
  const result: Leg[] = []
  while (waiting.size > 0) {
    const ready = [...waiting].filter((leg) => !before.get(leg)?.some((each) => waiting.has(each)))
    const next = ready.length > 0 ? ready : [...waiting].slice(0, 1)
    for (const leg of next) {
      waiting.delete(leg)
      result.push(leg)
    }
  }
  return result
}

/** Where each leg would like to be: those on one another spread evenly to both sides. */
function wishes({ legs, before }: Group): ReadonlyMap<Leg, number> {
  const offset = new Map<Leg, number>()
  const stacks = new Map<number, Leg[]>()
  for (const leg of legs) {
    const under = (before.get(leg) ?? []).filter((each) => each.at === leg.at)
    offset.set(leg, Math.max(0, ...under.map((each) => (offset.get(each) ?? 0) + apart(each, leg))))
    stacks.set(leg.at, [...(stacks.get(leg.at) ?? []), leg])
  }
  const result = new Map<Leg, number>()
  for (const [at, stack] of stacks) {
    const whole = Math.max(...stack.map((leg) => offset.get(leg) ?? 0))
    for (const leg of stack) result.set(leg, at + (offset.get(leg) ?? 0) - whole / 2)
  }
  return result
}

/** Coordinates as near to the wishes as the lanes and the rooms allow; undefined when there is no room. */
function settled({ legs, before }: Group, squeeze: number): ReadonlyMap<Leg, number> | undefined {
  const least = new Map<Leg, number>()
  const most = new Map(legs.map((leg) => [leg, leg.most]))
  const order = new Set<Leg>()
  const earlier = (leg: Leg): readonly Leg[] => (before.get(leg) ?? []).filter((each) => order.has(each))
  const links = new Map<Leg, readonly Leg[]>()
  for (const leg of legs) {
    const ones = earlier(leg)
    links.set(leg, ones)
    order.add(leg)
    const floor = Math.max(leg.least, ...ones.map((each) => (least.get(each) ?? 0) + squeeze * apart(each, leg)))
    if (floor > leg.most + 1e-6) return undefined
    least.set(leg, floor)
  }
  for (const leg of legs.toReversed()) {
    const ceiling = most.get(leg) ?? leg.most
    if ((least.get(leg) ?? 0) > ceiling + 1e-6) return undefined
    for (const each of links.get(leg) ?? [])
      most.set(each, Math.min(most.get(each) ?? Infinity, ceiling - squeeze * apart(each, leg)))
  }
  const result = new Map<Leg, number>()
  const wanted = wishes({ legs, before })
  for (const leg of legs) {
    const floor = Math.max(
      leg.least,
      ...(links.get(leg) ?? []).map((each) => (result.get(each) ?? 0) + squeeze * apart(each, leg)),
    )
    result.set(leg, Math.min(Math.max(wanted.get(leg) ?? leg.at, floor), most.get(leg) ?? leg.most))
  }
  return result
}

const SQUEEZES = [1, 0.75, 0.5, 0.3, 0.15]

function solved(group: Group): ReadonlyMap<Leg, number> {
  for (const squeeze of SQUEEZES) {
    const found = settled(group, squeeze)
    if (found !== undefined) return found
  }
  return new Map()
}

/** The points with one leg pushed to another coordinate. */
function pushed(points: readonly Point[], index: number, axis: Axis, to: number): readonly Point[] {
  return points.map((point, i) => (i === index || i === index + 1 ? { ...point, [axis]: to } : point))
}

function spread(courses: readonly Course[], current: (readonly Point[])[], axis: Axis): void {
  const position = new Map(courses.map((course, i) => [course, i]))
  for (const group of groupsOf(legsOf(courses, current, axis), axis))
    for (const [leg, at] of solved(group)) {
      const i = position.get(leg.course) ?? 0
      current[i] = pushed(current[i] ?? [], leg.index, axis, at)
    }
}

/** Gives each line a lane of its own wherever several would lie on one another. */
export function inLanes(courses: readonly Course[]): readonly (readonly Point[])[] {
  const current = courses.map((course) => course.points)
  spread(courses, current, 'x')
  spread(courses, current, 'y')
  return current
}
