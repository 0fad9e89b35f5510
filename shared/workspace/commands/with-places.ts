import { placeNew } from '../../draw/place.ts'
import { kindOf } from '../../kinds/by-name.ts'
import { applyPatch, merge, place, type Patch } from '../../plan/patch.ts'
import type { Plan } from '../../plan/plan.ts'

/** The patch with a place for every box that it adds without one, such as a fix that makes a route table. */
export function withPlaces(plan: Plan, patch: Patch): Patch {
  const added = [...(patch.resources ?? [])].flatMap(([id, resource]) => {
    const isNew = resource !== null && !plan.resources.has(id) && patch.places?.has(id) !== true
    return isNew && kindOf(resource)?.drawing.shape !== 'line' ? [id] : []
  })
  return added.reduce((made, id) => merge(made, place({ [id]: placeNew(applyPatch(plan, made).plan, id) })), patch)
}
