import { REGION_ID, type Id } from '../../shared/plan/plan.ts'
import { middle } from '../../shared/scene/rectangle.ts'
import type { Box, Scene } from '../../shared/scene/scene.ts'
import { indexOf } from './hit.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

/** Row by row; what stands outermost from left to right, as the link runs: offices, then the Region. */
const byReading = (a: Box, b: Box): number => (a.parent === null ? a.x - b.x : 0) || a.y - b.y || a.x - b.x

/** Everything that can be selected, as it is read: a container before what it holds, then by rows. Lines come last. */
export function readingOrder(scene: Scene): readonly Id[] {
  const inside = new Map<Id | null, Box[]>()
  for (const box of scene.boxes) {
    const siblings = inside.get(box.parent)
    if (siblings === undefined) inside.set(box.parent, [box])
    else siblings.push(box)
  }
  const visit = (parent: Id | null): readonly Id[] =>
    (inside.get(parent) ?? []).sort(byReading).flatMap((box) => [box.id, ...visit(box.id)])
  const boxes = visit(null).filter((id) => id !== REGION_ID)
  return [...new Set([...boxes, ...scene.lines.map((line) => line.resource)])]
}

/** The item after (1) or before (-1) this one; undefined at either end. */
export function neighbour(scene: Scene, id: Id | undefined, step: 1 | -1): Id | undefined {
  const order = readingOrder(scene)
  if (id === undefined) return step === 1 ? order[0] : order.at(-1)
  return order[order.indexOf(id) + step]
}

/** How far away a box lies in a direction; undefined when it lies in another. */
function distanceTo(from: Box, to: Box, direction: Direction): number | undefined {
  const [a, b] = [middle(from), middle(to)]
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const [ahead, beside] = { right: [dx, dy], left: [-dx, dy], down: [dy, dx], up: [-dy, dx] }[direction] as [
    number,
    number,
  ]
  return ahead > Math.abs(beside) / 2 ? ahead + 2 * Math.abs(beside) : undefined
}

/** The nearest box in a direction, among those in the same container. */
export function nearestIn(scene: Scene, id: Id, direction: Direction): Id | undefined {
  const from = indexOf(scene).box(id)
  if (from === undefined) return undefined
  const found = scene.boxes.flatMap((box) => {
    const distance = box.parent === from.parent && box.id !== REGION_ID ? distanceTo(from, box, direction) : undefined
    return distance === undefined ? [] : { id: box.id, distance }
  })
  return found.sort((a, b) => a.distance - b.distance)[0]?.id
}

/** The first box in a container, as it is read. */
export const firstInside = (scene: Scene, id: Id): Id | undefined =>
  scene.boxes.filter((box) => box.parent === id).sort(byReading)[0]?.id

/** The container a box stands in; undefined for the Region's frame, which can't be selected. */
export function containerOf(scene: Scene, id: Id): Id | undefined {
  const parent = indexOf(scene).box(id)?.parent
  return parent === null || parent === REGION_ID ? undefined : parent
}
