import { GRID, PADDING, TITLE_BAR } from '../scene/label.ts'
import { bottom, grown, overlap, right } from '../scene/rectangle.ts'
import type { Point, Rectangle } from '../scene/scene.ts'

/** Between boxes side by side, when there is no room for more. */
const CLEARANCE = 2 * GRID
/** Rings of grid steps around the wanted spot. */
const FARTHEST = 160

/** Straight beside first, the corners last. */
function* ring(at: Point, distance: number): Generator<Point> {
  if (distance === 0) yield at
  const far = distance * GRID
  for (let step = 0; step < 2 * distance; step++) {
    const along = GRID * Math.ceil(step / 2) * (step % 2 === 0 ? 1 : -1)
    yield { x: at.x + far, y: at.y + along }
    yield { x: at.x - along, y: at.y + far }
    yield { x: at.x - far, y: at.y - along }
    yield { x: at.x + along, y: at.y - far }
  }
}

/** As far inside as its size lets it, the upper left corner first. */
function moveInside({ x, y, width, height }: Rectangle, area: Rectangle): Point {
  return {
    x: Math.max(area.x, Math.min(x, right(area) - width)),
    y: Math.max(area.y, Math.min(y, bottom(area) - height)),
  }
}

/** What a container's boxes stand in: it without border and title bar. */
export const insideOf = (container: Rectangle): Rectangle => ({
  x: container.x + PADDING,
  y: container.y + TITLE_BAR + PADDING,
  width: container.width - 2 * PADDING,
  height: container.height - 2 * PADDING - TITLE_BAR,
})

/**
 * The spot nearest to the wanted one where a box stands clear of the others; the wanted one when all around is taken.
 * @param area  where it should stand; it leaves it to the right or below when there is no room
 */
export function nearestFree(wanted: Rectangle, others: readonly Rectangle[], area?: Rectangle): Point {
  const taken = others.map((each) => grown(each, CLEARANCE - 1))
  const start = area === undefined ? { x: wanted.x, y: wanted.y } : moveInside(wanted, area)
  const allowed = ({ x, y }: Point): boolean => area === undefined || (x >= area.x && y >= area.y)
  for (let distance = 0; distance <= FARTHEST; distance++)
    for (const at of ring(start, distance)) {
      const spot = { ...at, width: wanted.width, height: wanted.height }
      if (allowed(at) && !taken.some((each) => overlap(each, spot))) return at
    }
  return start
}
