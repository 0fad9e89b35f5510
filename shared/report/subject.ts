import type { Estate } from '../estate/estate.ts'
import type { Finding } from '../plan/finding.ts'
import type { Plan } from '../plan/plan.ts'
import type { Scene } from '../scene/scene.ts'

/** A plan with what was found out about it: a moment of the workspace is one. */
export interface Subject {
  readonly plan: Plan
  readonly estate: Estate
  readonly findings: readonly Finding[]
  readonly scene: Scene
}
