import { expect, test } from 'vitest'
import { arrange } from '../../shared/draw/arrange.ts'
import { sceneOf } from '../../shared/draw/scene-of.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { applyPatch, place } from '../../shared/plan/patch.ts'
import type { Place, Plan } from '../../shared/plan/plan.ts'
import { planOf } from './estates.ts'

/** One route table for so many subnets that more lines lie on one another than are compared pair by pair. */
function starOf(count: number): Plan {
  const subnets = Array.from({ length: count }, (_, i) => [
    `subnet-${String(i)}`,
    { kind: 'subnet', vpc: 'vpc', availabilityZone: `eu-west-1${'abc'[i % 3] ?? ''}`, routeTable: 'rt' },
  ])
  const plan = planOf({
    vpc: { kind: 'vpc' },
    rt: { kind: 'route_table', vpc: 'vpc' },
    ...(Object.fromEntries(subnets) as Record<string, { kind: string }>),
  })
  return { ...plan, places: arrange(plan, estateOf(plan)) }
}

test('a subnet moved among hundreds is drawn as from nothing', () => {
  const plan = starOf(300)
  const estate = estateOf(plan)
  const at = plan.places.get('subnet-150') as Place
  const moved = applyPatch(plan, place({ 'subnet-150': { ...at, x: at.x + 8 } })).plan
  expect(sceneOf(moved, estate, sceneOf(plan, estate))).toEqual(sceneOf(moved, estate))
})
