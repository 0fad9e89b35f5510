import { grouped } from '../estate/grouped.ts'
import { remembered } from '../estate/remember.ts'
import type { Box, Line, Point } from '../scene/scene.ts'
import { isSame } from './differences.ts'
import { labelSpots, type Labelled, type Labels } from './label-spots.ts'
import { inLanes, type Course, type Lanes } from './lanes.ts'
import { lineOf } from './line-of.ts'
import type { Link } from './links.ts'
import { routed } from './route.ts'
import { tripOf, type Surroundings } from './trip.ts'

/** A line to be drawn; it has a way already where neither of its ends has changed. */
export interface Strand {
  readonly link: Link
  readonly line?: Line
}

type Courses = ReadonlyMap<string, Course>
type Way = readonly Point[]

/** New ways, and which of the lines that had one they come to lie on: these are with them in the next round. */
interface Round {
  readonly lanes: Lanes
  readonly kept: readonly Line[]
  readonly crowded: ReadonlySet<Line>
}

/** Lines some of which had to find new ways, and what they were made from. */
export interface Detours {
  readonly lines: readonly Line[]
  readonly courses: Courses
  readonly rounds: readonly Round[]
  readonly labelled: ReadonlyMap<string, Labelled>
  readonly labels: Labels
  readonly byId: ReadonlyMap<string, Line>
}

/** Nearer than this two lines look like one. */
const APART = 4

function courseOf({ id, from, to, label, trunk }: Link, surroundings: Surroundings, old?: Course): Course | undefined {
  const [start, end] = [surroundings.box(from), surroundings.box(to)]
  if (start === undefined || end === undefined) return undefined
  const isLike = old?.trip.from.shape === start.shape && old.trip.to.shape === end.shape
  const known = isLike ? old : undefined
  const trip = tripOf(start, end, surroundings, known?.trip)
  if (trip === undefined) return undefined
  const labelled = label !== ''
  const same = known?.trip === trip && known.labelled === labelled && known.trunk === trunk
  return same ? known : { ...routed(trip, known), id, labelled, trunk }
}

type Leg = readonly [Point, Point]

const legsOf = remembered((points: Way): readonly Leg[] => points.slice(1).map((b, i) => [points[i] ?? b, b]))

const isLevel = ([a, b]: Leg): boolean => a.y === b.y
const acrossOf = (leg: Leg): number => (isLevel(leg) ? leg[0].y : leg[0].x)

/** Of two legs that are both level or both upright. */
function isBeside(one: Leg, other: Leg): boolean {
  const along = isLevel(one) ? 'x' : 'y'
  const [low, high] = [Math.min(one[0][along], one[1][along]), Math.max(one[0][along], one[1][along])]
  return (
    Math.abs(acrossOf(one) - acrossOf(other)) < APART &&
    high > Math.min(other[0][along], other[1][along]) &&
    low < Math.max(other[0][along], other[1][along])
  )
}

const stripOf = (leg: Leg, beside = 0): string =>
  `${isLevel(leg) ? 'y' : 'x'} ${String(Math.floor(acrossOf(leg) / APART) + beside)}`

/** The lines of which a leg lies on one of these ways, or nearly so. */
function lyingOn(lines: readonly Line[], ways: readonly Way[]): ReadonlySet<Line> {
  const strips = grouped(ways.flatMap(legsOf), (leg) => stripOf(leg))
  const isOn = (leg: Leg): boolean =>
    [-1, 0, 1].some((beside) => strips.get(stripOf(leg, beside))?.some((other) => isBeside(leg, other)))
  return new Set(lines.filter(({ points }) => legsOf(points).some(isOn)))
}

function roundOf(courses: readonly Course[], kept: readonly Line[], before: Round | undefined): Round {
  const lanes = inLanes(courses, before?.lanes)
  if (lanes === before?.lanes && isSame(kept, before.kept)) return before
  return { lanes, kept, crowded: lyingOn(kept, lanes.ways) }
}

/** The lines without a way get one; where one comes to lie on a line that has one, both get lanes anew. */
function roundsOf(strands: readonly Strand[], surroundings: Surroundings, before: Detours | undefined) {
  const courses = new Map<string, Course>()
  const rounds: Round[] = []
  let kept = strands.flatMap(({ line }) => line ?? [])
  let fresh: readonly Link[] = strands.flatMap(({ link, line }) => (line === undefined ? [link] : []))
  while (fresh.length > 0) {
    for (const link of fresh) {
      const course = courseOf(link, surroundings, before?.courses.get(link.id))
      if (course !== undefined) courses.set(link.id, course)
    }
    const round = roundOf([...courses.values()], kept, before?.rounds[rounds.length])
    const { crowded } = round
    rounds.push(round)
    kept = kept.filter((line) => !crowded.has(line))
    fresh = [...crowded]
  }
  return { courses, rounds }
}

const waysOf = ({ lanes: { courses, ways } }: Round): ReadonlyMap<string, Way> =>
  new Map(courses.map(({ id }, i) => [id, ways[i] ?? []]))

/**
 * The lines on their ways, old and new, with labels. One whose one end holds the other is left out.
 * @param before  of the drawing before: what did not change stays the same object and is not asked again
 */
export function detours(
  strands: readonly Strand[],
  boxes: readonly Box[],
  surroundings: Surroundings,
  before?: Detours,
): Detours {
  const { courses, rounds } = roundsOf(strands, surroundings, before)
  const last = rounds.at(-1)
  const ways = last === undefined ? new Map<string, Way>() : waysOf(last)
  const drawn = strands.flatMap(({ link, line }) => {
    const points = ways.get(link.id) ?? line?.points
    return points === undefined ? [] : [{ link, points, line }]
  })
  const labelled = new Map(
    drawn.map(({ link: { id, label }, points }): [string, Labelled] => {
      const old = before?.labelled.get(id)
      return [id, old?.label === label && old.points === points ? old : { id, label, points }]
    }),
  )
  const labels = labelSpots([...labelled.values()], boxes, before?.labels)
  const lines = drawn.map(({ link, points, line }) => {
    const spot = labels.spots.get(link.id)
    const isAsItWas =
      line?.points === points &&
      line.label === (spot?.label ?? link.label) &&
      line.labelAt?.x === spot?.x &&
      line.labelAt?.y === spot?.y
    return isAsItWas ? line : lineOf(link, points, spot, before?.byId.get(link.id))
  })
  const byId = new Map(lines.map((line) => [line.id, line]))
  return { lines, courses, rounds, labelled, labels, byId }
}
