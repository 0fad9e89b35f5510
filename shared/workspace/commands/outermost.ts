import { remembered } from '../../estate/remember.ts'
import { REGION_ID, type Id } from '../../plan/plan.ts'
import { within } from '../../scene/rectangle.ts'
import { isAnnotation, type Box, type Scene } from '../../scene/scene.ts'

const boxesById = remembered((scene: Scene): ReadonlyMap<Id, Box> => new Map(scene.boxes.map((box) => [box.id, box])))

/** In the order they were chosen. */
export function chosenBoxes(scene: Scene, ids: Iterable<Id>): readonly Box[] {
  const byId = boxesById(scene)
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? [])
}

/** Whether moving the first takes the second along though it is not drawn inside it. */
const carries = (carrier: Box, box: Box): boolean =>
  (carrier.shape === 'frame' || (carrier.shape === 'container' && isAnnotation(box))) &&
  within(box, carrier) &&
  !within(carrier, box)

/** The chosen boxes that no other chosen one takes along when it moves; the Region's frame is never among them. */
export function outermost(scene: Scene, ids: Iterable<Id>): readonly Box[] {
  const chosen = new Set(ids)
  chosen.delete(REGION_ID)
  const byId = boxesById(scene)
  const isInside = ({ parent }: Box): boolean => {
    for (let home = parent; home !== null; home = byId.get(home)?.parent ?? null) if (chosen.has(home)) return true
    return false
  }
  const boxes = chosenBoxes(scene, chosen).filter((box) => !isInside(box))
  const carriers = boxes.filter(({ shape }) => shape === 'frame' || shape === 'container')
  return boxes.filter((box) => !carriers.some((carrier) => carries(carrier, box)))
}
