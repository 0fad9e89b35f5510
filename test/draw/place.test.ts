import { expect, test } from 'vitest'
import { arrange } from '../../shared/draw/arrange.ts'
import { placeNew } from '../../shared/draw/place.ts'
import { sceneOf } from '../../shared/draw/scene-of.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { applyPatch, put } from '../../shared/plan/patch.ts'
import type { Plan } from '../../shared/plan/plan.ts'
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
