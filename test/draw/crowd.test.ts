import { expect, test } from 'vitest'
import { arrange } from '../../shared/draw/arrange.ts'
import { sceneOf } from '../../shared/draw/scene-of.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { applyPatch, place } from '../../shared/plan/patch.ts'
import type { Place, Plan } from '../../shared/plan/plan.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import { planOf } from './estates.ts'
import { faultsOfScene } from './faults.ts'

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i)

const arranged = (resources: Parameters<typeof planOf>[0]): Plan => {
  const plan = planOf(resources)
  return { ...plan, places: arrange(plan, estateOf(plan)) }
}

const starOf = (count: number): Plan =>
  arranged({
    vpc: { kind: 'vpc' },
    rt: { kind: 'route_table', vpc: 'vpc' },
    ...Object.fromEntries(
      range(count).map((i) => [
        `subnet-${String(i)}`,
        { kind: 'subnet', vpc: 'vpc', availabilityZone: `eu-west-1${'abc'[i % 3] ?? ''}`, routeTable: 'rt' },
      ]),
    ),
  })

/** So many labelled lines that more of them lie on one another than are compared pair by pair. */
const hubOf = (count: number): Plan =>
  arranged({
    tgw: { kind: 'ec2_transit_gateway' },
    ...Object.fromEntries(
      range(count).flatMap((i) => [
        [`vpc-${String(i)}`, { kind: 'vpc' }],
        [
          `attach-${String(i)}`,
          { kind: 'ec2_transit_gateway_vpc_attachment', transitGateway: 'tgw', vpc: `vpc-${String(i)}` },
        ],
      ]),
    ),
  })

test.each([
  ['subnet-150', starOf(300)],
  ['vpc-70', hubOf(140)],
])('%s moved among hundreds is drawn as from nothing', (id, plan) => {
  const estate = estateOf(plan)
  const at = plan.places.get(id) as Place
  const moved = applyPatch(plan, place({ [id]: { ...at, x: at.x + 8 } })).plan
  expect(sceneOf(moved, estate, sceneOf(plan, estate))).toEqual(sceneOf(moved, estate))
})

/** The places at the table where lines begin. */
const portsOf = ({ lines }: Scene): number =>
  new Set(lines.map(({ points: [first] }) => `${String(first?.x)} ${String(first?.y)}`)).size

test('a dozen subnets of one route table have lanes of their own', () => {
  const plan = starOf(12)
  expect(portsOf(sceneOf(plan, estateOf(plan)))).toBe(12)
})

test('the lines of more come out of it in a trunk, also when one is added', () => {
  const plan = starOf(200)
  const scene = sceneOf(plan, estateOf(plan))
  expect(faultsOfScene(scene)).toEqual([])
  expect(portsOf(scene)).toBeLessThanOrEqual(4)
  const [few, more] = [starOf(12), starOf(13)]
  expect(sceneOf(more, estateOf(more), sceneOf(few, estateOf(few)))).toEqual(sceneOf(more, estateOf(more)))
})
