import { labelRectangle } from './label.ts'
import { around, bottom, grown, overlap, right, within } from './rectangle.ts'
import type { Box, Line, Point, Rectangle, Scene } from './scene.ts'

/** Where a line leaves an excerpt, with a number that the legend explains. */
export interface Lead {
  readonly number: number
  readonly at: Point
  /** The line and what is at its other end. */
  readonly name: string
}

/** A container on a sheet of its own. */
export interface Excerpt {
  readonly scene: Scene
  readonly leads: readonly Lead[]
}

/** How far lines are drawn beyond the container, and how far the next one where two would leave too close together. */
const STUB = 24
const STAGGER = 20
/** Of the disc that the number stands in. */
export const LEAD_RADIUS = 8

const reaches = new WeakMap<Line, Rectangle>()

/** Measured once: every tile asks for all lines. */
function reachOf(line: Line): Rectangle {
  const known = reaches.get(line)
  if (known !== undefined) return known
  const reach = measuredReach(line)
  reaches.set(line, reach)
  return reach
}

function measuredReach(line: Line): Rectangle {
  const points = line.points.map((point) => ({ ...point, width: 0, height: 0 }))
  const label = line.labelAt === undefined ? [] : [labelRectangle(line.label, line.labelAt)]
  return grown(around([...points, ...label]) ?? { x: 0, y: 0, width: 0, height: 0 }, STUB)
}

/** The scene without what can't be seen in the view. */
export const seenIn = (scene: Scene, view: Rectangle): Scene => ({
  ...scene,
  boxes: scene.boxes.filter((box) => overlap(grown(box, 2), view)),
  lines: scene.lines.filter((line) => overlap(reachOf(line), view)),
})

function insideOf(scene: Scene, container: Box): readonly Box[] {
  const ids = new Set([container.id])
  for (const { id, parent } of scene.boxes) if (parent !== null && ids.has(parent)) ids.add(id)
  return scene.boxes.filter((box) => ids.has(box.id) || (isFree(box) && within(box, container)))
}

const isFree = ({ parent, shape }: Box): boolean => parent === null && (shape === 'note' || shape === 'frame')

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

/** The points up to where the line leaves the rectangle. */
function cut(points: readonly Point[], rectangle: Rectangle): readonly Point[] {
  const { x, y } = rectangle
  const isIn = (point: Point): boolean => within({ ...point, width: 0, height: 0 }, rectangle)
  const leaves = points.findIndex((point) => !isIn(point))
  const beyond = points[leaves]
  if (beyond === undefined) return points
  const end = { x: clamp(beyond.x, x, right(rectangle)), y: clamp(beyond.y, y, bottom(rectangle)) }
  return [...points.slice(0, leaves), end]
}

const isClose = (a: Point, b: Point): boolean =>
  Math.abs(a.x - b.x) < 2 * LEAD_RADIUS + 2 && Math.abs(a.y - b.y) < 2 * LEAD_RADIUS + 2

/** Cut where the disc of its number keeps clear of the others. */
function cutClear(points: readonly Point[], container: Rectangle, taken: readonly Point[]): readonly Point[] {
  for (let by = STUB; ; by += STAGGER) {
    const shortened = cut(points, grown(container, by))
    const end = shortened.at(-1)
    if (end === undefined || !taken.some((each) => isClose(each, end)) || by > 20 * STAGGER) return shortened
  }
}

/** The container with what is in it, and the beginnings of the lines that leave it. */
export function excerptOf(scene: Scene, container: Box): Excerpt {
  const boxes = insideOf(scene, container)
  const ids = new Set(boxes.map(({ id }) => id))
  const titles = new Map(scene.boxes.map(({ id, title }) => [id, title]))
  const leads: Lead[] = []
  const leaving = (line: Line): Line => {
    const isOutward = ids.has(line.from)
    const outward = isOutward ? line.points : line.points.toReversed()
    const taken = leads.map(({ at }) => at)
    const shortened = cutClear(outward, container, taken)
    const at = shortened.at(-1) ?? container
    const other = titles.get(isOutward ? line.to : line.from) ?? ''
    leads.push({ number: leads.length + 1, at, name: [line.label, other].filter(Boolean).join(' to ') })
    const { labelAt, ...rest } = line
    const isKept = labelAt !== undefined && within(labelRectangle(line.label, labelAt), container)
    return { ...rest, points: isOutward ? shortened : shortened.toReversed(), ...(isKept ? { labelAt } : {}) }
  }
  const lines = scene.lines
    .filter(({ from, to }) => ids.has(from) || ids.has(to))
    .map((line) => (ids.has(line.from) && ids.has(line.to) ? line : leaving(line)))
  const discs = leads.map(({ at }) => grown({ ...at, width: 0, height: 0 }, LEAD_RADIUS + 2))
  const bounds = around([...boxes, ...lines.map(reachOf), ...discs]) ?? container
  return { scene: { boxes, lines, bounds }, leads }
}
