import { TITLE_BAR, labelRectangle } from '../scene/label.ts'
import { around, bottom, grown, overlap, right, within } from '../scene/rectangle.ts'
import type { Box, Point, Rectangle } from '../scene/scene.ts'

interface Labelled {
  readonly id: string
  readonly label: string
  readonly points: readonly Point[]
}

const CELL = 128
const STEP = 8

/** Rectangles found by where they are. */
class Grid<T> {
  private readonly cells = new Map<string, { readonly at: Rectangle; readonly value: T }[]>()

  add(at: Rectangle, value: T): void {
    for (const key of this.keys(at)) {
      const cell = this.cells.get(key)
      if (cell === undefined) this.cells.set(key, [{ at, value }])
      else cell.push({ at, value })
    }
  }

  some(at: Rectangle, matches: (value: T, rectangle: Rectangle) => boolean): boolean {
    return this.keys(at).some((key) =>
      (this.cells.get(key) ?? []).some((each) => overlap(each.at, at) && matches(each.value, each.at)),
    )
  }

  private keys(at: Rectangle): readonly string[] {
    const keys: string[] = []
    for (let x = Math.floor(at.x / CELL); x <= Math.floor(right(at) / CELL); x++)
      for (let y = Math.floor(at.y / CELL); y <= Math.floor(bottom(at) / CELL); y++)
        keys.push(`${String(x)} ${String(y)}`)
    return keys
  }
}

const legRectangle = (a: Point, b: Point): Rectangle =>
  grown(around([a, b].map((point) => ({ ...point, width: 0, height: 0 }))) ?? { ...a, width: 0, height: 0 }, 2)

/** Middles first, then ever farther to both sides, on level legs long enough for the label; longest leg first. */
function candidates({ label, points }: Labelled): readonly Point[] {
  const { width } = labelRectangle(label, { x: 0, y: 0 })
  const legs = points
    .slice(0, -1)
    .map((a, i) => [a, points[i + 1] ?? a] as const)
    .filter(([a, b]) => a.y === b.y && Math.abs(a.x - b.x) >= width + STEP)
    .sort(([a, b], [c, d]) => Math.abs(c.x - d.x) - Math.abs(a.x - b.x))
  return legs.flatMap(([a, b]) => {
    const centre = (a.x + b.x) / 2
    const slack = (Math.abs(a.x - b.x) - width - STEP) / 2
    const count = Math.floor(slack / STEP)
    return Array.from({ length: 2 * count + 1 }, (_, i) => ({
      x: centre + STEP * Math.ceil(i / 2) * (i % 2 === 0 ? 1 : -1),
      y: a.y,
    }))
  })
}

/** For each label a spot on its own line that touches no box, border, other line or label; none where there is no room. */
export function labelSpots(courses: readonly Labelled[], boxes: readonly Box[]): ReadonlyMap<string, Point> {
  const solid = new Grid<Box>()
  for (const box of boxes) solid.add(grown(box, 3), box)
  const legs = new Grid<string>()
  for (const { id, points } of courses)
    points.slice(0, -1).forEach((a, i) => legs.add(legRectangle(a, points[i + 1] ?? a), id))
  const labels = new Grid<string>()
  const free = (id: string, at: Rectangle): boolean =>
    !solid.some(at, (box) => !isClearOf(box, at)) &&
    !legs.some(at, (owner) => owner !== id) &&
    !labels.some(at, () => true)
  const result = new Map<string, Point>()
  for (const course of courses) {
    if (course.label === '') continue
    const spot = candidates(course).find((at) => free(course.id, labelRectangle(course.label, at)))
    if (spot === undefined) continue
    labels.add(grown(labelRectangle(course.label, spot), 2), course.id)
    result.set(course.id, spot)
  }
  return result
}

/** Well inside a container's border and under its title bar counts as clear of it. */
function isClearOf(box: Box, at: Rectangle): boolean {
  if (box.shape === 'node') return false
  const inner = { x: box.x, y: box.y + TITLE_BAR, width: box.width, height: box.height - TITLE_BAR }
  return within(at, grown(inner, -3))
}
