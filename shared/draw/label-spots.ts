import { remembered } from '../estate/remember.ts'
import { labelRectangle, titleHeight } from '../scene/label.ts'
import { around, grown, middle, overlap, within } from '../scene/rectangle.ts'
import type { Box, Point, Rectangle } from '../scene/scene.ts'
import { differences } from './differences.ts'
import { changedRows, nearIn, type Rows } from './rows.ts'

export interface Labelled {
  readonly id: string
  readonly label: string
  readonly points: readonly Point[]
}

/** Between the places that are tried. */
const STEP = 8
/** Free space around a label. */
const AIR = 3

const spanOf = (points: readonly Point[]): Rectangle =>
  around(points.map((point) => ({ ...point, width: 0, height: 0 }))) ?? { x: 0, y: 0, width: 0, height: 0 }

/** The legs of a line with some air around them. */
const legRectangles = remembered((points: readonly Point[]): readonly Rectangle[] =>
  points.slice(0, -1).map((a, i) => grown(spanOf([a, points[i + 1] ?? a]), AIR)),
)

interface Stretch {
  readonly centre: Point
  readonly length: number
  readonly isLevel: boolean
}

/** Legs long enough for the label: level ones before upright ones, the longest first. */
const stretches = (points: readonly Point[], label: Rectangle): readonly Stretch[] =>
  points
    .slice(0, -1)
    .map((a, i): Stretch => {
      const b = points[i + 1] ?? a
      const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
      return { centre: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, length, isLevel: a.y === b.y }
    })
    .filter(({ length, isLevel }) => length >= (isLevel ? label.width : label.height) + STEP)
    .sort((a, b) => Number(b.isLevel) - Number(a.isLevel) || b.length - a.length)

/** The middle first, then ever farther to both sides. */
function candidates({ centre, length, isLevel }: Stretch, label: Rectangle): readonly Rectangle[] {
  const count = Math.floor((length - (isLevel ? label.width : label.height) - STEP) / 2 / STEP)
  return Array.from({ length: 2 * count + 1 }, (_, i) => {
    const along = STEP * Math.ceil(i / 2) * (i % 2 === 0 ? 1 : -1)
    const [dx, dy] = isLevel ? [along, 0] : [0, along]
    return { ...label, x: label.x + centre.x + dx, y: label.y + centre.y + dy }
  })
}

/** What a label and the legs of its line measure. */
const measured = remembered(({ label, points }: Labelled) => {
  const at = labelRectangle(label, { x: 0, y: 0 })
  const legs = stretches(points, at)
  return { at, legs, bands: legs.map((leg) => bandOf(leg, at)) }
})

/** A box or a leg of a line. */
type Obstacle =
  | { readonly box: Box; readonly at: Rectangle; readonly line?: undefined }
  | { readonly box?: undefined; readonly at: Rectangle; readonly line: Labelled }

/** Well inside a container's border and under its title bar counts as clear of it. */
function isClearOf(obstacle: Obstacle, at: Rectangle): boolean {
  if (!overlap(obstacle.at, at)) return true
  const { box } = obstacle
  if (box?.shape !== 'container' && box?.shape !== 'frame') return false
  const bar = titleHeight(box)
  const inner = { x: box.x, y: box.y + bar, width: box.width, height: box.height - bar }
  return within(at, grown(inner, -AIR))
}

const boxObstacle = remembered((box: Box): readonly Obstacle[] => [{ box, at: grown(box, AIR) }])
const lineObstacles = remembered((line: Labelled): readonly Obstacle[] =>
  legRectangles(line.points).map((at) => ({ line, at })),
)

/** Where the label may be while it stays on this leg. */
const bandOf = ({ centre, length, isLevel }: Stretch, label: Rectangle): Rectangle =>
  isLevel
    ? { x: centre.x - length / 2, y: centre.y + label.y, width: length, height: label.height }
    : { x: centre.x + label.x, y: centre.y - length / 2, width: label.width, height: length }

/** Centres of labels by line, and what they were put among. */
export interface Labels {
  readonly spots: ReadonlyMap<string, Point>
  readonly lines: readonly Labelled[]
  readonly boxes: readonly Box[]
  readonly obstacles: Rows<Obstacle>
}

const none: Labels = { spots: new Map(), lines: [], boxes: [], obstacles: new Map() }

const covered = (label: string, centre: Point | undefined): readonly Rectangle[] =>
  centre === undefined ? [] : [grown(labelRectangle(label, centre), AIR)]

/**
 * For each label a spot on its own line that touches no box, border, other line or label; none where there is no room.
 * @param before  of the drawing before: a label stays when nothing has changed along its line
 */
export function labelSpots(lines: readonly Labelled[], boxes: readonly Box[], before: Labels = none): Labels {
  const [ofLines, ofBoxes] = [differences(lines, before.lines), differences(boxes, before.boxes)]
  const added = [...ofBoxes.added.flatMap(boxObstacle), ...ofLines.added.flatMap(lineObstacles)]
  const removed = [...ofBoxes.removed.flatMap(boxObstacle), ...ofLines.removed.flatMap(lineObstacles)]
  if (added.length + removed.length === 0) return before
  const obstacles = changedRows(before.obstacles, added, removed)
  const changed = [...added, ...removed].map(({ at }) => at)
  for (const { id, label } of ofLines.removed) changed.push(...covered(label, before.spots.get(id)))
  const put: Rectangle[] = []
  const spotOn = (line: Labelled, leg: Stretch, label: Rectangle): Rectangle | undefined => {
    const band = bandOf(leg, label)
    const near = nearIn(obstacles, (each) => each.line !== line && overlap(each.at, band))
    const labels = put.filter((each) => overlap(each, band))
    return candidates(leg, label).find(
      (at) =>
        !labels.some((each) => overlap(each, at)) && near(at).every((row) => row.every((each) => isClearOf(each, at))),
    )
  }
  const centreOn = (line: Labelled, legs: readonly Stretch[], label: Rectangle): Point | undefined => {
    for (const leg of legs) {
      const spot = spotOn(line, leg, label)
      if (spot !== undefined) return middle(spot)
    }
    return undefined
  }
  const fresh = new Set(ofLines.added)
  const spots = new Map<string, Point>()
  for (const line of lines) {
    if (line.label === '') continue
    const { at, legs, bands } = measured(line)
    const old = before.spots.get(line.id)
    const stays = !fresh.has(line) && !bands.some((band) => changed.some((each) => overlap(each, band)))
    const centre = stays ? old : centreOn(line, legs, at)
    if (centre !== undefined) spots.set(line.id, centre)
    put.push(...covered(line.label, centre))
    if (!stays) changed.push(...covered(line.label, centre), ...covered(line.label, old))
  }
  return { spots, lines, boxes, obstacles }
}
