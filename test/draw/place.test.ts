import { expect, test } from 'vitest'
import { finished } from '../../shared/base/steps.ts'
import { arrange, completedInSteps } from '../../shared/draw/arrange.ts'
import { placeNew } from '../../shared/draw/place.ts'
import { sceneOf } from '../../shared/draw/scene-of.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { applyPatch, put } from '../../shared/plan/patch.ts'
import type { Place, Plan, Resource } from '../../shared/plan/plan.ts'
import { flagship, planOf } from './estates.ts'
import { faultsOfScene } from './faults.ts'

const arranged = (plan: Plan): Plan => ({ ...plan, places: arrange(plan, estateOf(plan)) })

/** The plan with one more resource of a kind, placed by itself as the app does it. */
function grownBy(plan: Plan, ids: readonly string[], like: string): Plan {
  return ids.reduce((current, id) => {
    const model = current.resources.get(like)
    if (model === undefined) throw new Error(`no ${like}`)
    const { plan: next } = applyPatch(current, put({ ...model, id }))
    return { ...next, places: new Map([...next.places, [id, placeNew(next, id)]]) }
  }, plan)
}

const newcomers = ['x-1', 'x-2', 'x-3', 'x-4']

test.each(['subnet-a', 'rt-private', 'sg-eks', 'cgw-hq', 'office-hq'])('four more of %s overlap nothing', (like) => {
  const plan = grownBy(arranged(planOf(flagship)), newcomers, like)
  const boxFaults = faultsOfScene(sceneOf(plan, estateOf(plan))).filter((fault) => !fault.includes('/'))
  expect(boxFaults).toEqual([])
})

test('a new box moves no other', () => {
  const plan = arranged(planOf(flagship))
  const more = grownBy(plan, ['x-1'], 'subnet-a')
  expect(new Map([...more.places].filter(([id]) => id !== 'x-1'))).toEqual(plan.places)
})

test('the first box of an empty plan stands on the sheet', () => {
  const plan = planOf({ vpc: { kind: 'vpc' } })
  expect(placeNew(plan, 'vpc')).toEqual({ x: 40, y: 40, width: 640, height: 440 })
})

test('what has no place yet is drawn all the same, and the rest stays', () => {
  const plan = arranged(planOf(flagship))
  const places = new Map([...plan.places].filter(([id]) => id !== 'subnet-b'))
  const scene = sceneOf({ ...plan, places }, estateOf(plan))
  expect(scene.boxes.map((box) => box.id)).toContain('subnet-b')
  expect(scene.boxes.find((box) => box.id === 'subnet-a')).toMatchObject(plan.places.get('subnet-a') ?? {})
})

const zones = ['a', 'b', 'c']

/** Two tiers, a subnet in each zone. */
const tiers = Object.fromEntries(
  ['app', 'data'].flatMap((tier) =>
    zones.map((zone) => [
      `${tier}-${zone}`,
      { kind: 'subnet', name: `${tier}-${zone}`, vpc: 'vpc', availabilityZone: `eu-west-1${zone}` },
    ]),
  ),
)

test('subnets that come together stand in rows by tier and columns by zone', () => {
  const bare = { vpc: { kind: 'vpc' }, office: { kind: 'site' } }
  const empty = arranged(planOf(bare))
  const plan = { ...planOf({ ...bare, ...tiers }), places: empty.places }
  const places = finished(completedInSteps(plan, estateOf(plan)))
  const column = (zone: string) => ['app', 'data'].map((tier) => places.get(`${tier}-${zone}`)?.x)
  const row = (tier: string) => zones.map((zone) => places.get(`${tier}-${zone}`)?.y)
  expect(zones.map((zone) => new Set(column(zone)).size)).toEqual([1, 1, 1])
  expect(['app', 'data'].map((tier) => new Set(row(tier)).size)).toEqual([1, 1])
  expect(places.get('app-a')?.x).toBeLessThan(places.get('app-b')?.x ?? 0)
  expect(places.get('app-a')?.y).toBeLessThan(places.get('data-a')?.y ?? 0)
  expect(places.get('office')).toEqual(empty.places.get('office'))
})

test('one more among ten thousand finds the free spot at once', () => {
  const count = 10_000
  const ids = Array.from({ length: count }, (_, i) => `subnet-${String(i)}`)
  const resources = new Map(ids.map((id) => [id, { id, name: id, kind: 'subnet', vpc: 'vpc' }]))
  const base = planOf({ vpc: { kind: 'vpc' } })
  const plan: Plan = {
    ...base,
    resources: new Map<string, Resource>([...base.resources, ...resources]),
    places: new Map<string, Place>([
      ['vpc', { x: 0, y: 0, width: 25_664, height: 12_200 }],
      ...ids.slice(0, -1).map((id, i): [string, Place] => {
        const at = { x: 24 + (i % 100) * 256, y: 72 + Math.floor(i / 100) * 120 }
        return [id, { ...at, width: 208, height: 72 }]
      }),
    ]),
  }
  const begin = performance.now()
  expect(placeNew(plan, `subnet-${String(count - 1)}`)).toMatchObject({ x: 25_344, y: 11_928 })
  expect(performance.now() - begin).toBeLessThan(2000)
})
