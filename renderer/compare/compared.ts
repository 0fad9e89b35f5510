import type { Steps } from '../../shared/base/steps.ts'
import { compare, type Comparison } from '../../shared/compare/compare.ts'
import { sceneInSteps } from '../../shared/draw/scene-of.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import type { Scene } from '../../shared/scene/scene.ts'

/** The earlier plan that the open one is compared with. */
export interface Compared {
  /** Of its file. */
  readonly name: string
  readonly plan: Plan
  /** As it was drawn. */
  readonly scene: Scene
}

export function* comparedInSteps(name: string, plan: Plan): Steps<Compared> {
  const estate = estateOf(plan)
  return { name, plan, scene: yield* sceneInSteps(plan, estate) }
}

const last = new WeakMap<Compared, { readonly plan: Plan; readonly comparison: Comparison }>()

/** What became of the earlier plan; the same object for as long as the open one is. */
export function comparisonWith(compared: Compared, plan: Plan): Comparison {
  const known = last.get(compared)
  if (known?.plan === plan) return known.comparison
  const comparison = compare(compared.plan, plan)
  last.set(compared, { plan, comparison })
  return comparison
}
