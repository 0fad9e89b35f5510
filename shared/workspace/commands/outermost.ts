import { REGION_ID, type Id } from '../../plan/plan.ts'
import { within } from '../../scene/rectangle.ts'
import { isAnnotation, type Box, type Scene } from '../../scene/scene.ts'

/** Whether moving the first takes the second along though it is not drawn inside it. */
const carries = (carrier: Box, box: Box): boolean =>
  (carrier.shape === 'frame' || (carrier.shape === 'container' && isAnnotation(box))) &&
  within(box, carrier) &&
  !within(carrier, box)

/** The chosen boxes that no other chosen one takes along when it moves; the Region's frame is never among them. */
export function outermost(scene: Scene, ids: Iterable<Id>): readonly Box[] {
  const chosen = new Set(ids)
  chosen.delete(REGION_ID)
  const parents = new Map(scene.boxes.map((box) => [box.id, box.parent]))
  const isInside = ({ parent }: Box): boolean => {
    for (let home = parent; home !== null; home = parents.get(home) ?? null) if (chosen.has(home)) return true
    return false
  }
  const boxes = scene.boxes.filter((box) => chosen.has(box.id) && !isInside(box))
  const carriers = boxes.filter(({ shape }) => shape === 'frame' || shape === 'container')
  return boxes.filter((box) => !carriers.some((carrier) => carries(carrier, box)))
}
