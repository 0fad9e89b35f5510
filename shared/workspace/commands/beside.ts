import { insideOf, nearestFree } from '../../draw/near.ts'
import { REGION_ID, type Id } from '../../plan/plan.ts'
import { around } from '../../scene/rectangle.ts'
import { isAnnotation, type Point, type Scene } from '../../scene/scene.ts'
import { OFFSET } from './duplicate.ts'

/** How far to the right or below copies of the boxes stand clear of them and of all beside them. */
export function besideOriginals(scene: Scene, ids: ReadonlySet<Id>): Point {
  const originals = scene.boxes.filter((box) => ids.has(box.id) && !ids.has(box.parent ?? ''))
  const extent = around(originals)
  const [parent, ...others] = new Set(originals.map((box) => box.parent))
  if (extent === undefined || parent === undefined || others.length > 0) return { x: OFFSET, y: OFFSET }
  const beside = scene.boxes.filter((box) => box.parent === parent && !isAnnotation(box))
  const container = scene.boxes.find((box) => box.id === parent && box.id !== REGION_ID)
  const area = container === undefined ? undefined : insideOf(container)
  const onwards = { ...extent, width: Infinity, height: Infinity }
  const at = nearestFree({ ...extent, x: extent.x + OFFSET, y: extent.y + OFFSET }, beside, area ?? onwards)
  return { x: at.x - extent.x, y: at.y - extent.y }
}
