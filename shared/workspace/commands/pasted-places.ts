import { framesOf } from '../../draw/frame.ts'
import { insideOf, nearestFree } from '../../draw/near.ts'
import { kindOf, treeOf } from '../../draw/tree.ts'
import type { Id, Place, Plan } from '../../plan/plan.ts'
import { around } from '../../scene/rectangle.ts'
import type { Rectangle } from '../../scene/scene.ts'

type Places = ReadonlyMap<Id, Place>

const isAnnotation = (plan: Plan, id: Id): boolean => kindOf(plan.resources.get(id))?.drawing.zone === 'anywhere'

/** Where a group stands clear of what its container holds already, near where it stood or in the upper left corner. */
function spotOf(extent: Rectangle, beside: readonly Rectangle[], container: Rectangle | undefined, moved: boolean) {
  const area = container && insideOf(container)
  return nearestFree(moved && area ? { ...extent, x: area.x, y: area.y } : extent, beside, area)
}

/**
 * Places of pasted boxes: together as they were, clear of all beside them.
 * @param plan  with the pasted resources, without their places
 * @param places  of the pasted boxes where they were copied
 * @param moved  those that were drawn in another container
 */
export function pastedPlaces(plan: Plan, places: Places, moved: ReadonlySet<Id>): Places {
  const tree = treeOf(plan.resources)
  const own = framesOf(plan.resources, tree, places)
  const frames = framesOf(plan.resources, tree, plan.places)
  const homeOf = (id: Id): Id | null => tree.homes.get(id) ?? null
  const outermost = [...places.keys()].filter((id) => tree.homes.has(id) && !places.has(homeOf(id) ?? ''))
  const shifted = new Map<Id, Place>()
  const shift = (id: Id, x: number, y: number): void => {
    const at = places.get(id)
    if (at !== undefined) shifted.set(id, { ...at, x: at.x + x, y: at.y + y })
    for (const inside of tree.inside(id)) shift(inside, x, y)
  }
  for (const home of new Set(outermost.map(homeOf))) {
    const group = outermost.filter((id) => homeOf(id) === home)
    const extent = around(group.flatMap((id) => own.get(id) ?? []))
    if (extent === undefined) continue
    const others = tree.inside(home).filter((id) => !places.has(id) && !isAnnotation(plan, id))
    const beside = others.flatMap((id) => frames.get(id) ?? [])
    const container = home === null ? undefined : frames.get(home)
    const at = spotOf(
      extent,
      beside,
      container,
      group.some((id) => moved.has(id)),
    )
    for (const id of group) shift(id, at.x - extent.x, at.y - extent.y)
  }
  return shifted
}
