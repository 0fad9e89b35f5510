import { remembered } from '../estate/remember.ts'
import { TITLE_BAR, labelRectangle } from '../scene/label.ts'
import { around, grown, overlap, within } from '../scene/rectangle.ts'
import type { Box, Point, Rectangle } from '../scene/scene.ts'
import { createRows } from './rows.ts'

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

interface LevelLeg {
  readonly centre: Point
  readonly length: number
}

/** Long enough for the label, longest first. */
const levelLegs = (points: readonly Point[], width: number): readonly LevelLeg[] =>
  points
    .slice(0, -1)
    .map((a, i) => ({ a, b: points[i + 1] ?? a }))
    .filter(({ a, b }) => a.y === b.y && Math.abs(a.x - b.x) >= width + STEP)
    .map(({ a, b }) => ({ centre: { x: (a.x + b.x) / 2, y: a.y }, length: Math.abs(a.x - b.x) }))
    .sort((a, b) => b.length - a.length)

/** The middle first, then ever farther to both sides. */
function candidates({ centre, length }: LevelLeg, label: Rectangle): readonly Rectangle[] {
  const count = Math.floor((length - label.width - STEP) / 2 / STEP)
  return Array.from({ length: 2 * count + 1 }, (_, i) => ({
    ...label,
    x: label.x + centre.x + STEP * Math.ceil(i / 2) * (i % 2 === 0 ? 1 : -1),
    y: label.y + centre.y,
  }))
}

/** A box, a leg of a line or a label that was put before. */
type Obstacle =
  | { readonly box: Box; readonly line?: undefined }
  | { readonly box?: undefined; readonly at: Rectangle; readonly line?: Labelled }

const reaches = (obstacle: Obstacle, band: Rectangle): boolean =>
  overlap(obstacle.box === undefined ? obstacle.at : grown(obstacle.box, AIR), band)

/** Well inside a container's border and under its title bar counts as clear of it. */
function isClearOf(obstacle: Obstacle, at: Rectangle): boolean {
  if (!reaches(obstacle, at)) return true
  const { box } = obstacle
  if (box?.shape !== 'container') return false
  const inner = { x: box.x, y: box.y + TITLE_BAR, width: box.width, height: box.height - TITLE_BAR }
  return within(at, grown(inner, -AIR))
}

/** For each label a spot on its own line that touches no box, border, other line or label; none where there is no room. */
export function labelSpots(lines: readonly Labelled[], boxes: readonly Box[]): ReadonlyMap<string, Point> {
  const obstacles = createRows<Obstacle>()
  for (const box of boxes) obstacles.add(grown(box, AIR), { box })
  for (const line of lines) for (const at of legRectangles(line.points)) obstacles.add(at, { line, at })
  const spotOn = (line: Labelled, leg: LevelLeg, label: Rectangle): Rectangle | undefined => {
    const { x, y } = leg.centre
    const band = { x: x - leg.length / 2, y: y + label.y, width: leg.length, height: label.height }
    const near = obstacles.around(band).filter((each) => each.line !== line && reaches(each, band))
    return candidates(leg, label).find((at) => near.every((each) => isClearOf(each, at)))
  }
  const result = new Map<string, Point>()
  for (const line of lines) {
    if (line.label === '') continue
    const label = labelRectangle(line.label, { x: 0, y: 0 })
    for (const leg of levelLegs(line.points, label.width)) {
      const spot = spotOn(line, leg, label)
      if (spot === undefined) continue
      const at = grown(spot, AIR)
      obstacles.add(at, { at })
      result.set(line.id, { x: spot.x + spot.width / 2, y: spot.y + spot.height / 2 })
      break
    }
  }
  return result
}
