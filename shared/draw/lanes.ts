import { byText } from '../base/order.ts'
import { bottom, right } from '../scene/rectangle.ts'
import type { Point, Rectangle } from '../scene/scene.ts'
import { differences, isSame, type Differences } from './differences.ts'
import { CORNER, withoutPauses, type Route } from './route.ts'
import { isLeftOf } from './sides.ts'

/** A line on its way before lanes: several may still lie on one another. */
export interface Course extends Route {
  readonly id: string
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
const TOLERANCE = 1e-6

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
    keepOff(edge, isPort ? LANE / 2 : 2)
  }
  return [least, most]
}

/** Legs depend on the trip and the points alone, so they are kept while those are. */
const knownLegs = {
  x: new WeakMap<readonly Point[], readonly Leg[]>(),
  y: new WeakMap<readonly Point[], readonly Leg[]>(),
}

function legsOf(course: Course, points: readonly Point[], axis: Axis): readonly Leg[] {
  const known = knownLegs[axis].get(points)
  if (known !== undefined && known.every((leg) => leg.course === course)) return known
  const along = other(axis)
  const legs = points.slice(0, -1).flatMap((a, index): Leg[] => {
    const b = points[index + 1]
    if (b === undefined || a[axis] !== b[axis]) return []
    const [least, most] = roomOf(course, points, index, axis)
    const width = course.labelled ? (axis === 'y' ? LABEL_LANE : TUNNEL_LANE) : LANE
    const [low, high] = [Math.min(a[along], b[along]), Math.max(a[along], b[along])]
    return [{ course, index, at: a[axis], low, high, least, most, width }]
  })
  knownLegs[axis].set(points, legs)
  return legs
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

/** Legs that have to keep apart, in order across, each with those that come before it. */
interface Group {
  readonly legs: readonly Leg[]
  readonly before: ReadonlyMap<Leg, readonly Leg[]>
}

/** For each leg those that it stands beside, when there are any. */
type Beside = ReadonlyMap<Leg, readonly Leg[]>

function besideOf(legs: readonly Leg[]): Beside {
  const sorted = [...legs].sort((a, b) => a.low - b.low)
  const beside = new Map<Leg, Leg[]>()
  const join = (a: Leg, b: Leg): void => {
    const others = beside.get(a)
    if (others === undefined) beside.set(a, [b])
    else others.push(b)
  }
  let open: Leg[] = []
  for (const leg of sorted) {
    open = open.filter((each) => each.high + REACH > leg.low)
    for (const each of open) {
      if (!besideEachOther(each, leg)) continue
      join(each, leg)
      join(leg, each)
    }
    open.push(leg)
  }
  return beside
}

/** Sets of legs that are connected by standing beside one another; single ones are left out. */
function crowdsOf(legs: readonly Leg[], beside: Beside): Crowds {
  const seen = new Set<Leg>()
  return legs.flatMap((leg) => {
    if (seen.has(leg) || !beside.has(leg)) return []
    seen.add(leg)
    const crowd = [leg]
    for (const each of crowd)
      for (const next of beside.get(each) ?? []) {
        if (seen.has(next)) continue
        seen.add(next)
        crowd.push(next)
      }
    return [crowd]
  })
}

function ranksOf(legs: readonly Leg[]): (leg: Leg) => number {
  const ranks = new Map(legs.map((leg, i) => [leg, i]))
  return (leg) => ranks.get(leg) ?? 0
}

function groupOf(unsorted: readonly Leg[], beside: Beside, axis: Axis): Group {
  const crowd = unsorted.toSorted((a, b) => a.at - b.at || byText(a.course.id, b.course.id) || a.index - b.index)
  const rank = ranksOf(crowd)
  const before = new Map<Leg, Leg[]>(crowd.map((leg) => [leg, []]))
  for (const a of crowd)
    for (const b of beside.get(a) ?? []) {
      if (rank(b) < rank(a)) continue
      const [first, second] = comesFirst(a, b, axis) ? [a, b] : [b, a]
      before.get(second)?.push(first)
    }
  const legs = inOrder(crowd, before)
  return { legs, before: nearest(legs, beside) }
}

/** Of those before each leg, or beside it in a circle, the ones with no other between: these keep the further ones apart. */
function nearest(legs: readonly Leg[], beside: Beside): Group['before'] {
  const rank = ranksOf(legs)
  const below = new Map<Leg, ReadonlySet<Leg>>()
  const result = new Map<Leg, readonly Leg[]>()
  for (const leg of legs) {
    const earlier = (beside.get(leg) ?? []).filter((each) => rank(each) < rank(leg))
    below.set(leg, new Set(earlier))
    const near: Leg[] = []
    for (const each of earlier.sort((a, b) => rank(b) - rank(a)))
      if (!near.some((closer) => below.get(closer)?.has(each))) near.push(each)
    result.set(leg, near)
  }
  return result
}

/** Every leg after those that come before it; where they go round in a circle, the first by id goes first. */
function inOrder(legs: readonly Leg[], before: ReadonlyMap<Leg, readonly Leg[]>): readonly Leg[] {
  const rank = ranksOf(legs)
  const waitsFor = new Map<Leg, number>()
  const after = new Map<Leg, Leg[]>(legs.map((leg) => [leg, []]))
  for (const leg of legs) {
    const earlier = before.get(leg) ?? []
    waitsFor.set(leg, earlier.length)
    for (const each of earlier) after.get(each)?.push(leg)
  }
  const result = new Set<Leg>()
  let ready = legs.filter((leg) => waitsFor.get(leg) === 0)
  for (let first = 0; result.size < legs.length;) {
    if (ready.length === 0) {
      while (result.has(legs[first] as Leg)) first++
      ready = legs.slice(first, first + 1)
    }
    for (const leg of ready) result.add(leg)
    const freed = ready.flatMap((leg) => after.get(leg) ?? [])
    for (const leg of freed) waitsFor.set(leg, (waitsFor.get(leg) ?? 0) - 1)
    const next = new Set(freed.filter((leg) => waitsFor.get(leg) === 0 && !result.has(leg)))
    ready = [...next].sort((a, b) => rank(a) - rank(b))
  }
  return [...result]
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

type Gap = (a: Leg, b: Leg) => number

/** Narrows the lanes that press a leg out of its room until they just fit, all alike, and no others. */
function fittingGap({ legs, before }: Group): Gap {
  const narrowed = new Map<Leg, Map<Leg, number>>()
  const gap: Gap = (a, b) => narrowed.get(b)?.get(a) ?? apart(a, b)
  const rank = ranksOf(legs)
  const least = new Map<Leg, number>()
  /** Of each leg the one that keeps it from less. */
  const under = new Map<Leg, Leg | undefined>()

  const setDown = (leg: Leg): void => {
    least.set(leg, leg.least)
    under.set(leg, undefined)
    for (const each of before.get(leg) ?? []) {
      const floor = (least.get(each) ?? 0) + gap(each, leg)
      if (floor <= (least.get(leg) ?? 0)) continue
      least.set(leg, floor)
      under.set(leg, each)
    }
  }

  /** Of the legs that press this one out of its room, the lowest that was narrowed. */
  const narrow = (stuck: Leg): Leg => {
    let bottom = stuck
    const chain: (readonly [Leg, Leg])[] = []
    for (let next = under.get(stuck); next !== undefined; next = under.get(next)) {
      chain.push([next, bottom])
      bottom = next
    }
    const wanted = chain.reduce((sum, [a, b]) => sum + apart(a, b), 0)
    const factor = Math.max(0, (stuck.most - bottom.least) / wanted)
    for (const [a, b] of chain) {
      const others = narrowed.get(b) ?? new Map<Leg, number>()
      narrowed.set(b, others.set(a, Math.min(gap(a, b), apart(a, b) * factor)))
    }
    return chain.at(-1)?.[1] ?? stuck
  }

  for (let i = 0; i < legs.length;) {
    const leg = legs[i]
    if (leg === undefined) break
    setDown(leg)
    const fits = (least.get(leg) ?? 0) <= leg.most + TOLERANCE
    i = fits ? i + 1 : rank(narrow(leg))
  }
  return gap
}

/** Coordinates as near to the wishes as lanes and rooms allow. */
function settled(group: Group): ReadonlyMap<Leg, number> {
  const { legs, before } = group
  const gap = fittingGap(group)
  const most = new Map(legs.map((leg) => [leg, leg.most]))
  for (const leg of legs.toReversed())
    for (const each of before.get(leg) ?? [])
      most.set(each, Math.min(most.get(each) ?? Infinity, (most.get(leg) ?? Infinity) - gap(each, leg)))
  const result = new Map<Leg, number>()
  const wanted = wishes(group)
  for (const leg of legs) {
    const floor = Math.max(
      leg.least,
      ...(before.get(leg) ?? []).map((each) => (result.get(each) ?? 0) + gap(each, leg)),
    )
    result.set(leg, Math.min(Math.max(wanted.get(leg) ?? leg.at, floor), most.get(leg) ?? leg.most))
  }
  return result
}

/** The points with one leg pushed to another coordinate. */
function pushed(points: readonly Point[], index: number, axis: Axis, to: number): readonly Point[] {
  return points.map((point, i) => (i === index || i === index + 1 ? { ...point, [axis]: to } : point))
}

/** Where legs of a line are pushed to, by their index. */
type Pushes = ReadonlyMap<number, number>

const allPushed = (points: readonly Point[], axis: Axis, pushes: Pushes): readonly Point[] =>
  [...pushes].reduce((moving, [index, at]) => pushed(moving, index, axis, at), points)

const samePushes = (a: Pushes, b: Pushes): boolean =>
  a.size === b.size && [...a].every(([index, at]) => at === b.get(index))

interface Shifted {
  readonly pushes: Pushes
  readonly points: readonly Point[]
}

type Crowds = readonly (readonly Leg[])[]

/** Lines, each by its legs along one axis, in their lanes. */
interface Spread {
  readonly courses: readonly Course[]
  readonly current: readonly (readonly Point[])[]
  readonly lines: readonly (readonly Leg[])[]
  /** Of each line, in the same order. */
  readonly shifted: readonly Shifted[]
  readonly crowds: Crowds
}

/** Crowds that stay as they are, and legs that have to settle anew: new ones, and all that stand or stood beside such. */
function unsettled(
  lines: Spread['lines'],
  { added, removed }: Differences<readonly Leg[]>,
  before: Crowds,
): { kept: Crowds; open: ReadonlySet<Leg> } {
  const gone = new Set(removed.flat())
  const fresh = added.flat()
  const low = Math.min(...fresh.map((leg) => leg.low)) - REACH
  const high = Math.max(...fresh.map((leg) => leg.high)) + REACH
  const open = new Set(fresh)
  for (const line of lines)
    for (const leg of line)
      if (leg.low < high && leg.high > low && !open.has(leg) && fresh.some((each) => besideEachOther(each, leg)))
        open.add(leg)
  const kept: (readonly Leg[])[] = []
  for (const crowd of before)
    if (!crowd.some((leg) => open.has(leg) || gone.has(leg))) kept.push(crowd)
    else for (const leg of crowd) if (!gone.has(leg)) open.add(leg)
  return { kept, open }
}

/** Finds what a line was before, at once where it stands at the same index. */
function shiftedBefore({ lines, shifted }: Spread): (line: readonly Leg[], index: number) => Shifted | undefined {
  let byLine: ReadonlyMap<readonly Leg[], number> | undefined
  return (line, index) => {
    if (lines[index] === line) return shifted[index]
    byLine ??= new Map(lines.map((each, i) => [each, i]))
    return shifted[byLine.get(line) ?? -1]
  }
}

function spread(
  courses: readonly Course[],
  current: readonly (readonly Point[])[],
  axis: Axis,
  before: Spread,
): Spread {
  const lines = courses.map((course, i) => {
    const stays = course === before.courses[i] && current[i] === before.current[i]
    return (stays ? before.lines[i] : undefined) ?? legsOf(course, current[i] ?? [], axis)
  })
  const { kept, open } = unsettled(lines, differences(lines, before.lines), before.crowds)
  const beside = besideOf([...open])
  const crowds = crowdsOf([...open], beside)
  const places = new Map(crowds.flatMap((crowd) => [...settled(groupOf(crowd, beside, axis))]))
  const unsure = new Set<Course | undefined>(Array.from(open, (leg) => leg.course))
  const known = shiftedBefore(before)
  const shifted = lines.map((line, i): Shifted => {
    const old = known(line, i)
    if (old !== undefined && !(unsure.size > 0 && unsure.has(courses[i]))) return old
    const pushes = new Map<number, number>()
    for (const leg of line) {
      const at = open.has(leg) ? places.get(leg) : old?.pushes.get(leg.index)
      if (at !== undefined) pushes.set(leg.index, at)
    }
    const points = current[i] ?? []
    return old && samePushes(old.pushes, pushes) ? old : { pushes, points: allPushed(points, axis, pushes) }
  })
  return { courses, current, lines, shifted, crowds: [...kept, ...crowds] }
}

/** Ways in which each line has a lane of its own, and what they were made from. */
export interface Lanes {
  readonly courses: readonly Course[]
  readonly ways: readonly (readonly Point[])[]
  readonly x: Spread
  readonly y: Spread
}

const none: Spread = { courses: [], current: [], lines: [], shifted: [], crowds: [] }
const pointsOf = (all: Spread): readonly (readonly Point[])[] => all.shifted.map(({ points }) => points)

/**
 * Gives each line a lane of its own wherever several would lie on one another.
 * @param before  of the drawing before: legs that have nothing to do with what changed stay in their lanes
 */
export function inLanes(courses: readonly Course[], before?: Lanes): Lanes {
  if (before !== undefined && isSame(courses, before.courses)) return before
  const raw = courses.map((course) => course.points)
  const x = spread(courses, raw, 'x', before?.x ?? none)
  const y = spread(courses, pointsOf(x), 'y', before?.y ?? none)
  const ways = pointsOf(y).map((points, i) => {
    const stays = before !== undefined && points === before.y.shifted[i]?.points
    return (stays ? before.ways[i] : undefined) ?? withoutPauses(points)
  })
  return { courses, ways, x, y }
}
