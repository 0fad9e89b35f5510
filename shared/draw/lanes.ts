import { finished, portion, type Steps } from '../base/steps.ts'
import type { Point } from '../scene/scene.ts'
import { settledInSteps, unsettled, type Crowd } from './crowds.ts'
import { differences, isSame } from './differences.ts'
import { isLike, legsOf, type Axis, type Course, type Leg } from './legs.ts'
import { withoutPauses } from './route.ts'

export type { Course } from './legs.ts'

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

/** Lines, each by its legs along one axis, in their lanes. */
interface Spread {
  readonly courses: readonly Course[]
  readonly current: readonly (readonly Point[])[]
  readonly lines: readonly (readonly Leg[])[]
  /** Of each line, in the same order. */
  readonly shifted: readonly Shifted[]
  readonly crowds: readonly Crowd[]
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

const sameLegs = (a: readonly Leg[], b: readonly Leg[]): boolean =>
  a.length === b.length && a.every((leg, i) => b[i] !== undefined && isLike(leg, b[i]))

/** Those of before where they are the same. */
function legsNow(
  course: Course,
  points: readonly Point[],
  axis: Axis,
  known: readonly Leg[] | undefined,
): readonly Leg[] {
  const legs = legsOf(course, points, axis)
  return known !== undefined && sameLegs(legs, known) ? known : legs
}

function* spread(
  courses: readonly Course[],
  current: readonly (readonly Point[])[],
  axis: Axis,
  before: Spread,
): Steps<Spread> {
  const lines: (readonly Leg[])[] = []
  for (const [i, course] of courses.entries()) {
    yield (0.3 * i) / courses.length
    const [points = [], old] = [current[i], before.lines[i]]
    const known = points === before.current[i] ? old : undefined
    lines.push(known !== undefined && course === before.courses[i] ? known : legsNow(course, points, axis, known))
  }
  const { added, removed } = differences(lines, before.lines)
  const { kept, open } = unsettled(before.crowds, added.flat(), removed.flat())
  const { crowds, places } = yield* portion(settledInSteps(open, axis), 0.3, 0.9)
  yield 0.9
  const isOpen = new Set(open)
  const known = shiftedBefore(before)
  const shifted = lines.map((line, i): Shifted => {
    const old = known(line, i)
    if (old !== undefined && !(isOpen.size > 0 && line.some((leg) => isOpen.has(leg)))) return old
    const pushes = new Map<number, number>()
    for (const leg of line) {
      const at = isOpen.has(leg) ? places.get(leg) : old?.pushes.get(leg.index)
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

/** As `inLanes`. */
export function* inLanesInSteps(courses: readonly Course[], before?: Lanes): Steps<Lanes> {
  if (before !== undefined && isSame(courses, before.courses)) return before
  const raw = courses.map((course) => course.points)
  const x = yield* portion(spread(courses, raw, 'x', before?.x ?? none), 0, 0.5)
  const y = yield* portion(spread(courses, pointsOf(x), 'y', before?.y ?? none), 0.5, 1)
  const ways = pointsOf(y).map((points, i) => {
    const stays = before !== undefined && points === before.y.shifted[i]?.points
    return (stays ? before.ways[i] : undefined) ?? withoutPauses(points)
  })
  return { courses, ways, x, y }
}

/**
 * Gives each line a lane of its own wherever several would lie on one another.
 * @param before  of the drawing before: legs that have nothing to do with what changed stay in their lanes
 */
export const inLanes = (courses: readonly Course[], before?: Lanes): Lanes => finished(inLanesInSteps(courses, before))
