import type { Estate } from '../estate/estate.ts'
import type { Id, Place, Plan } from '../plan/plan.ts'
import { placeNew } from './place.ts'
import { treeOf } from './tree.ts'

/** A place for everything, from nothing but what the plan holds: the same plan is always arranged alike. */
export function arrange(plan: Plan, _estate: Estate): ReadonlyMap<Id, Place> {
  return completed({ ...plan, places: new Map() })
}

/** The plan's places, and one for everything that has none. */
export function completed(plan: Plan): ReadonlyMap<Id, Place> {
  const tree = treeOf(plan.resources)
  const places = new Map(plan.places)
  for (const id of tree.homes.keys()) if (!places.has(id)) places.set(id, placeNew({ ...plan, places }, id))
  return places
}
