import { arrange } from '../../shared/draw/arrange.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { planOf } from '../check/made.ts'
import { divisionsPerHub, hubOf } from './hub.ts'

const resourcesOf = (hubs: number) => Array.from({ length: hubs }, (_, n) => hubOf(n)).flat()

const perHub = resourcesOf(1).length

/** A plan of about `count` resources of all kinds without errors: as many hubs, or as few divisions of one, as that takes. */
export function generatedPlan(count: number): Plan {
  const hubs = Math.round(count / perHub)
  const divisions = Math.max(1, Math.round((divisionsPerHub * count) / perHub))
  const resources = hubs > 0 ? resourcesOf(hubs) : hubOf(0, divisions)
  const plan: Plan = { ...planOf(resources), name: `${String(count)} resources` }
  return { ...plan, places: arrange(plan, estateOf(plan)) }
}
