import type { Id } from '../../shared/plan/plan.ts'
import { around } from '../../shared/scene/rectangle.ts'
import type { Box, Line, Point, Rectangle, Scene } from '../../shared/scene/scene.ts'

/** What is no longer in the plan, where it would stand now. */
export interface Ghosts {
  readonly boxes: readonly (Rectangle & Pick<Box, 'id' | 'shape' | 'title'>)[]
  readonly lines: readonly Pick<Line, 'id' | 'resource' | 'points'>[]
}

/** How far what a removed box stood in has moved since; nothing where that is gone too, up to the drawing itself. */
function shiftOf(id: Id | null, before: ReadonlyMap<Id, Box>, now: ReadonlyMap<Id, Box>): Point {
  const old = id === null ? undefined : before.get(id)
  if (old === undefined) return { x: 0, y: 0 }
  const box = now.get(old.id)
  return box === undefined ? shiftOf(old.parent, before, now) : { x: box.x - old.x, y: box.y - old.y }
}

const moved = <T extends Point>(point: T, by: Point): T => ({ ...point, x: point.x + by.x, y: point.y + by.y })

const byId = ({ boxes }: Scene): ReadonlyMap<Id, Box> => new Map(boxes.map((box) => [box.id, box]))

export function ghostsOf(before: Scene, now: Scene, removed: ReadonlySet<Id>): Ghosts {
  const [old, current] = [byId(before), byId(now)]
  return {
    boxes: before.boxes.filter(({ id }) => removed.has(id)).map((box) => moved(box, shiftOf(box.id, old, current))),
    lines: before.lines
      .filter(({ resource }) => removed.has(resource))
      .map((line) => {
        const by = shiftOf(line.from, old, current)
        return { ...line, points: line.points.map((point) => moved(point, by)) }
      }),
  }
}

/** Around all of them. */
export const spanOf = ({ boxes, lines }: Ghosts): Rectangle | undefined =>
  around([...boxes, ...lines.flatMap(({ points }) => points.map((point) => ({ ...point, width: 0, height: 0 })))])
