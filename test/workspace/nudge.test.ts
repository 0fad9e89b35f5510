import { describe, expect, test } from 'vitest'
import { applyPatch } from '../../shared/plan/patch.ts'
import type { Id, Plan } from '../../shared/plan/plan.ts'
import { overlap } from '../../shared/scene/rectangle.ts'
import { isAnnotation, type Scene } from '../../shared/scene/scene.ts'
import { besideOffices, nudged } from '../../shared/workspace/commands/nudge.ts'
import { stretched } from '../../shared/workspace/commands/resize.ts'
import { createWorkspace } from '../../shared/workspace/workspace.ts'
import { dice, planOf, randomResources } from '../draw/estates.ts'

const subnet = (name: string) => ({ kind: 'subnet', name, vpc: 'prod' })

const plan: Plan = {
  ...planOf({
    hq: { kind: 'site', name: 'HQ' },
    prod: { kind: 'vpc', name: 'prod' },
    a: subnet('a'),
    b: subnet('b'),
    remark: { kind: 'note' },
  }),
  places: new Map(
    Object.entries({
      hq: { x: 0, y: 0, width: 240, height: 200 },
      prod: { x: 304, y: 0, width: 560, height: 400 },
      a: { x: 336, y: 88, width: 208, height: 72 },
      b: { x: 549, y: 120, width: 208, height: 72 },
      remark: { x: 340, y: 170, width: 80, height: 40 },
    }),
  ),
}

const RIGHT = { x: 8, y: 0 }
const LEFT = { x: -8, y: 0 }

const nudge = (ids: readonly Id[], by: typeof RIGHT, of = plan) => {
  const workspace = createWorkspace(of)
  const { patch, why } = nudged(of, workspace.now().scene, ids, by)
  workspace.apply(patch, 'Move')
  const { plan: made, scene } = workspace.now()
  return { why, plan: made, scene, place: (id: Id) => made.places.get(id) }
}

describe('a nudged box', () => {
  test('goes a whole step where the way is free', () => {
    const { why, place } = nudge(['a'], LEFT)
    expect(place('a')).toMatchObject({ x: 328, y: 88 })
    expect(why).toBeUndefined()
  })

  test('goes up to its neighbour and not over it, and says what is in the way', () => {
    const near = nudge(['a'], RIGHT)
    expect(near.place('a')).toMatchObject({ x: 341, y: 88 })
    expect(near.why).toBe('b is in the way.')
    const there = nudge(['a'], RIGHT, near.plan)
    expect(there.plan).toBe(near.plan)
    expect(there.why).toBe('b is in the way.')
  })

  test('passes where it only comes to stand beside the other, and over notes', () => {
    const { why, place } = nudge(['a'], { x: 0, y: 48 })
    expect(place('a')).toMatchObject({ x: 336, y: 136 })
    expect(why).toBeUndefined()
  })

  test('is not held by what it covers already', () => {
    const over = {
      ...plan,
      places: new Map([...plan.places, ['a', { x: 500, y: 100, width: 208, height: 72 }]]),
    } as Plan
    expect(nudge(['a'], LEFT, over).place('a')).toMatchObject({ x: 492 })
  })

  test('is not held by what moves with it', () => {
    const { why, place } = nudge(['a', 'b'], RIGHT)
    expect([place('a')?.x, place('b')?.x]).toEqual([344, 557])
    expect(why).toBeUndefined()
  })

  test('does not make the Region grow over an office', () => {
    let made = plan
    let why: string | undefined
    for (let i = 0; i < 12; i++) ({ plan: made, why } = nudge(['prod'], LEFT, made))
    expect(why).toBe('The Region would cover HQ.')
    const { scene } = createWorkspace(made).now()
    const [region, hq] = ['region', 'hq'].map((id) => scene.boxes.find((box) => box.id === id))
    expect(region && hq && overlap(region, hq)).toBe(false)
    expect(made.places.get('prod')?.x).toBeLessThan(304)
  })

  test.each(Array.from({ length: 12 }, (_, seed) => seed))('never comes to cover another: estate %i', (seed) => {
    const workspace = createWorkspace(planOf(randomResources(seed)))
    const roll = dice(seed)
    for (let i = 0; i < 30; i++) {
      const { plan: now, scene } = workspace.now()
      const id = scene.boxes[roll(scene.boxes.length)]?.id ?? ''
      const far = (roll(2) === 0 ? -1 : 1) * (8 + 8 * roll(12))
      workspace.apply(nudged(now, scene, [id], roll(2) === 0 ? { x: far, y: 0 } : { x: 0, y: far }).patch, 'Move')
      expect(covering(workspace.now().scene)).toEqual([])
    }
  })
})

const covering = ({ boxes }: Scene): readonly string[] =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.parent === b.parent && !isAnnotation(a) && !isAnnotation(b) && overlap(a, b))
      .map((b) => `${a.id} ${b.id}`),
  )

test('a box stretched so far that the Region would cover an office stays as it is', () => {
  const { scene } = createWorkspace(plan).now()
  const to = { x: 200, y: 0, width: 664, height: 400 }
  expect(besideOffices(plan, scene, stretched(plan, 'prod', to))).toEqual({
    patch: {},
    why: 'The Region would cover HQ.',
  })
  const wider = stretched(plan, 'prod', { x: 304, y: 0, width: 700, height: 400 })
  expect(besideOffices(plan, scene, wider)).toEqual({ patch: wider })
  expect(applyPatch(plan, wider).plan.places.get('prod')?.width).toBe(700)
})
