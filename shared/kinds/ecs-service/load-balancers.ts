import type { Estate } from '../../estate/estate.ts'
import { grouped } from '../../estate/grouped.ts'
import { remembered } from '../../estate/remember.ts'
import type { Id } from '../../plan/plan.ts'
import { lb, type Lb } from '../lb/record.ts'

const byTarget = remembered((balancers: readonly Lb[]) =>
  grouped(
    balancers.flatMap((balancer) => [...new Set(balancer.targets)].map((target) => ({ target, balancer }))),
    ({ target }) => target,
  ),
)

/** The load balancers that a service answers for. */
export const balancersBefore = (estate: Estate, service: Id): readonly Lb[] =>
  (byTarget(estate.all(lb)).get(service) ?? []).map(({ balancer }) => balancer)
