import { finished, type Steps } from '../base/steps.ts'
import { remembered } from '../estate/remember.ts'
import { LABEL_SIZE, labelRectangle, titleHeight } from '../scene/label.ts'
import { around, bottom, grown, overlap, right, sameRectangle } from '../scene/rectangle.ts'
import type { Box, Point, Rectangle } from '../scene/scene.ts'
import { lines as fitted } from '../scene/text.ts'
import { differences, type Differences } from './differences.ts'
import { changedCells, nearby, putInto, type Cells, type Placed } from './cells.ts'

export interface Labelled {
  readonly id: string
  readonly label: string
  readonly points: readonly Point[]
}

/** Between the places that are tried. */
const STEP = 8
/** Of a name that is cut. */
const SHORT = 96
/** Free space around a label. */
const AIR = 3

const spanOf = (points: readonly Point[]): Rectangle =>
  around(points.map((point) => ({ ...point, width: 0, height: 0 }))) ?? { x: 0, y: 0, width: 0, height: 0 }

/** The legs of a line with some air around them. */
const legRectangles = remembered((points: readonly Point[]): readonly Rectangle[] =>
  points.slice(0, -1).map((a, i) => grown(spanOf([a, points[i + 1] ?? a]), AIR)),
)

/** A leg of a line, and how far beside it the middle of a label is that stands there. */
interface Stretch {
  readonly centre: Point
  readonly length: number
  readonly isLevel: boolean
  readonly beside: number
}

const sizeAlong = ({ isLevel }: Stretch, label: Rectangle): number => (isLevel ? label.width : label.height)

/** Level legs before upright ones, the longest first. */
function stretchesOf(points: readonly Point[]): readonly Stretch[] {
  const legs = points.slice(0, -1).map((a, i): Stretch => {
    const b = points[i + 1] ?? a
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
    return { centre: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, length, isLevel: a.y === b.y, beside: 0 }
  })
  return legs.sort((a, b) => Number(b.isLevel) - Number(a.isLevel) || b.length - a.length)
}

const isLongEnough = (stretch: Stretch, label: Rectangle): boolean => stretch.length >= sizeAlong(stretch, label) + STEP

/** The same legs with the label on either side: nearer to its line than to any other. */
const besides = (legs: readonly Stretch[], label: Rectangle, gap: number): readonly Stretch[] =>
  legs.flatMap((leg) => {
    const far = (leg.isLevel ? label.height : label.width) / 2 + gap
    return leg.length < label.height ? [] : [-far, far].map((beside) => ({ ...leg, beside }))
  })

const across = ({ isLevel, beside }: Stretch): Point => (isLevel ? { x: 0, y: beside } : { x: beside, y: 0 })

/** How far from the middle of the leg, along it: nothing first, then ever farther to both sides. */
function* steps(stretch: Stretch, label: Rectangle): Generator<number> {
  const count = Math.max(0, Math.floor((stretch.length - sizeAlong(stretch, label) - STEP) / 2 / STEP))
  for (let i = 0; i <= 2 * count; i++) yield STEP * Math.ceil(i / 2) * (i % 2 === 0 ? 1 : -1)
}

/** A way to put a label: where, and how much of the air around it may be taken. */
interface Manner {
  readonly stretches: readonly Stretch[]
  readonly cramped: boolean
}

interface Measured {
  readonly at: Rectangle
  /** The better first. */
  readonly manners: readonly Manner[]
  /** Where the label may come to be on its line, and anywhere. */
  readonly onLine: readonly Rectangle[]
  readonly anywhere: readonly Rectangle[]
}

/** Where a label stands, and what of it. */
export interface Spot extends Point {
  readonly label: string
}

/** The first of several things that a label says, or of a long name, where all of it has no room; undefined for a short one. */
const shortened = remembered((line: Labelled): Labelled | undefined => {
  const [first = '', ...others] = line.label.split(' · ')
  const label = others.length > 0 ? `${first}…` : fitted(first, SHORT, LABEL_SIZE, 400, 1).join('')
  return label === line.label ? undefined : { ...line, label }
})

/** What a label and the legs of its line measure. */
const measured = remembered(({ label, points }: Labelled): Measured => {
  const at = labelRectangle(label, { x: 0, y: 0 })
  const legs = stretchesOf(points)
  const long = legs.filter((leg) => isLongEnough(leg, at))
  const [near, far] = [besides(legs, at, 1), besides(legs, at, AIR + 1)]
  const onLine = long.map((leg) => bandOf(leg, at))
  return {
    at,
    manners: [
      { stretches: long, cramped: false },
      { stretches: long, cramped: true },
      { stretches: far, cramped: false },
      { stretches: near, cramped: true },
    ],
    onLine,
    anywhere: [...onLine, ...[...near, ...far].map((leg) => bandOf(leg, at))],
  }
})

/** Something that a label keeps off: a part of a box, or a leg of a line. */
interface Obstacle {
  readonly at: Rectangle
  readonly line?: Labelled
}

/** From where to where a label may not begin. */
type Span = readonly [number, number]

const start = (at: Rectangle, isLevel: boolean): number => (isLevel ? at.x : at.y)
const end = (at: Rectangle, isLevel: boolean): number => (isLevel ? right(at) : bottom(at))

/** The same without overlaps, in order. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: [number, number][] = []
  for (const [low, high] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1)
    if (last === undefined || low >= last[1]) result.push([low, high])
    else last[1] = Math.max(last[1], high)
  }
  return result
}

/** @param spans  in order, without overlaps */
function isFree(at: number, spans: readonly Span[]): boolean {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const half = (low + high) >> 1
    if ((spans[half]?.[0] ?? 0) < at) low = half + 1
    else high = half
  }
  return (spans[low - 1]?.[1] ?? -Infinity) <= at
}

/** What holds others is in the way with its title and its border alone. */
const boxObstacles = remembered((box: Box): readonly Obstacle[] => {
  const { x, y, width, height, shape } = box
  if (shape === 'node' || shape === 'note') return [{ at: grown(box, AIR) }]
  const parts: readonly Rectangle[] = [
    { x, y, width, height: titleHeight(box) },
    { x, y, width: 0, height },
    { x: right(box), y, width: 0, height },
    { x, y: bottom(box), width, height: 0 },
  ]
  return parts.map((part) => ({ at: grown(part, AIR) }))
})

/** Without the boxes that are in the way as before. */
function moved({ added, removed }: Differences<Box>): Differences<Box> {
  const old = new Map(removed.map((box) => [box.id, box]))
  const isStill = (box: Box): boolean => {
    const was = old.get(box.id)
    return (
      was !== undefined && sameRectangle(was, box) && was.shape === box.shape && titleHeight(was) === titleHeight(box)
    )
  }
  const still = new Set(added.filter(isStill).map(({ id }) => id))
  const isOther = ({ id }: Box): boolean => !still.has(id)
  return { added: added.filter(isOther), removed: removed.filter(isOther) }
}

/** The legs that a line has only in the one or the other drawing. */
function movedLegs({ added, removed }: Differences<Labelled>): readonly Rectangle[] {
  const old = new Map(removed.map((line) => [line.id, legRectangles(line.points)]))
  const now = new Map(added.map((line) => [line.id, legRectangles(line.points)]))
  const without = (legs: readonly Rectangle[], others: readonly Rectangle[] = []): readonly Rectangle[] =>
    legs.filter((leg) => !others.some((each) => sameRectangle(leg, each)))
  return [
    ...Array.from(now).flatMap(([id, legs]) => without(legs, old.get(id))),
    ...Array.from(old).flatMap(([id, legs]) => without(legs, now.get(id))),
  ]
}

const lineObstacles = remembered((line: Labelled): readonly Obstacle[] =>
  legRectangles(line.points).map((at) => ({ line, at })),
)

/** Where the label may be while it stays on, or beside, this leg. */
function bandOf(stretch: Stretch, label: Rectangle): Rectangle {
  const { centre, isLevel } = stretch
  const length = Math.max(stretch.length, sizeAlong(stretch, label))
  const { x, y } = across(stretch)
  return isLevel
    ? { x: centre.x - length / 2, y: centre.y + y + label.y, width: length, height: label.height }
    : { x: centre.x + x + label.x, y: centre.y - length / 2, width: label.width, height: length }
}

/** Centres of labels by line, and what they were put among. */
export interface Labels {
  readonly spots: ReadonlyMap<string, Spot>
  /** The lines whose label stands beside them. */
  readonly beside: ReadonlySet<string>
  readonly lines: readonly Labelled[]
  readonly boxes: readonly Box[]
  readonly obstacles: Cells<Obstacle>
}

const none: Labels = { spots: new Map(), beside: new Set(), lines: [], boxes: [], obstacles: new Map() }

const covered = (spot: Spot | undefined): readonly Rectangle[] =>
  spot === undefined ? [] : [grown(labelRectangle(spot.label, spot), AIR)]

/** Whether a label stands on its line, not beside it. */
const isOn = (points: readonly Point[], { x, y }: Point): boolean => {
  const centre = grown({ x, y, width: 0, height: 0 }, 1)
  return points.slice(1).some((b, i) => overlap(spanOf([points[i] ?? b, b]), centre))
}

const isSameSpot = (a: Spot | undefined, b: Spot | undefined): boolean =>
  a === b || (a?.x === b?.x && a?.y === b?.y && a?.label === b?.label)

/** Where it was looked for a spot: beside the line, and for fewer words, only when there was none on it. */
function lookedAt(line: Labelled, spot: Spot | undefined, { beside }: Labels): readonly Rectangle[] {
  const { onLine, anywhere } = measured(line)
  if (spot?.label === line.label) return beside.has(line.id) ? anywhere : onLine
  const short = shortened(line)
  return short === undefined ? anywhere : [...anywhere, ...measured(short).anywhere]
}

/** As `labelSpots`. */
export function* labelSpotsInSteps(
  lines: readonly Labelled[],
  boxes: readonly Box[],
  before: Labels = none,
): Steps<Labels> {
  const [ofLines, ofBoxes] = [differences(lines, before.lines), moved(differences(boxes, before.boxes))]
  const [boxesNow, boxesThen] = [ofBoxes.added.flatMap(boxObstacles), ofBoxes.removed.flatMap(boxObstacles)]
  const added = [...boxesNow, ...ofLines.added.flatMap(lineObstacles)]
  const removed = [...boxesThen, ...ofLines.removed.flatMap(lineObstacles)]
  if (added.length + removed.length === 0) return before
  yield 0
  const obstacles = changedCells(before.obstacles, added, removed)
  yield 0
  const changed = [...boxesNow.map(({ at }) => at), ...boxesThen.map(({ at }) => at), ...movedLegs(ofLines)]
  const labelled = new Set(ofLines.added.filter(({ label }) => label !== '').map(({ id }) => id))
  for (const { id } of ofLines.removed) if (!labelled.has(id)) changed.push(...covered(before.spots.get(id)))
  const put = new Map<number, Placed[]>()
  const spotOn = (line: Labelled, leg: Stretch, label: Rectangle, cramped: boolean): Point | undefined => {
    const { isLevel } = leg
    const air = cramped ? AIR : 0
    const size = sizeAlong(leg, label) - 2 * air
    const band = grown(bandOf(leg, label), -air)
    const spans: Span[] = []
    const keepOff = (at: Rectangle): void => {
      if (overlap(at, band)) spans.push([start(at, isLevel) - size, end(at, isLevel)])
    }
    for (const each of nearby(obstacles, band)) if (leg.beside !== 0 || each.line !== line) keepOff(each.at)
    for (const each of nearby(put, band)) keepOff(each.at)
    const taken = joined(spans)
    const { centre } = leg
    const middle = isLevel ? centre.x : centre.y
    const { x, y } = across(leg)
    for (const step of steps(leg, label))
      if (isFree(middle + step - size / 2, taken))
        return { x: centre.x + x + (isLevel ? step : 0), y: centre.y + y + (isLevel ? 0 : step) }
    return undefined
  }
  const centreOn = (line: Labelled, { manners, at }: Measured): Point | undefined => {
    for (const { stretches, cramped } of manners)
      for (const leg of stretches) {
        const spot = spotOn(line, leg, at, cramped)
        if (spot !== undefined) return spot
      }
    return undefined
  }
  const spotOf = (line: Labelled): Spot | undefined => {
    const whole = centreOn(line, measured(line))
    if (whole !== undefined) return { ...whole, label: line.label }
    const short = shortened(line)
    const centre = short && centreOn(line, measured(short))
    return centre && { ...centre, label: short.label }
  }
  const fresh = new Set(ofLines.added)
  const spots = new Map<string, Spot>()
  const beside = new Set<string>()
  for (const [i, line] of lines.entries()) {
    if (line.label === '') continue
    yield i / lines.length
    const old = before.spots.get(line.id)
    const stays =
      !fresh.has(line) && !lookedAt(line, old, before).some((band) => changed.some((each) => overlap(each, band)))
    const spot = stays ? old : spotOf(line)
    if (spot !== undefined) spots.set(line.id, spot)
    if (stays ? before.beside.has(line.id) : spot && !isOn(line.points, spot)) beside.add(line.id)
    for (const at of covered(spot)) putInto(put, { at })
    if (!isSameSpot(spot, old)) changed.push(...covered(spot), ...covered(old))
  }
  return { spots, beside, lines, boxes, obstacles }
}

/**
 * For each label a spot that touches no box, border, other line or label: on its own line, else right beside it, else
 * for its first words alone; none where there is no room.
 * @param before  of the drawing before: a label stays when nothing has changed along its line
 */
export const labelSpots = (lines: readonly Labelled[], boxes: readonly Box[], before?: Labels): Labels =>
  finished(labelSpotsInSteps(lines, boxes, before))
