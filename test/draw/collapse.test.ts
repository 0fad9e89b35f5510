import { describe, expect, test } from 'vitest'
import { collapse, collapsible } from '../../shared/draw/collapse.ts'
import { sceneOf } from '../../shared/draw/scene-of.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { finished } from '../../shared/base/steps.ts'
import { completedInSteps } from '../../shared/draw/arrange.ts'
import { withoutLayers } from '../../shared/draw/layers.ts'
import { applyPatch, change, place } from '../../shared/plan/patch.ts'
import { REGION_ID, type Id, type Plan } from '../../shared/plan/plan.ts'
import { within } from '../../shared/scene/rectangle.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import { dice, flagship, largeResources, planOf, randomResources, richResources } from './estates.ts'
import { faultsOfScene } from './faults.ts'

const sceneFor = (resources: Parameters<typeof planOf>[0]): Scene => {
  const plan = planOf(resources)
  return sceneOf(plan, estateOf(plan))
}
const scene = sceneFor(flagship)
const boxOf = (of: Scene, id: Id) => of.boxes.find((box) => box.id === id)
const collapsed = (...ids: readonly Id[]) => collapse(scene, new Set(ids))

describe('a collapsed container', () => {
  test('is one compact box in its own corner that counts what is inside', () => {
    const { scene: shown } = collapsed('vpc-main')
    const [before, after] = [boxOf(scene, 'vpc-main'), boxOf(shown, 'vpc-main')]
    expect(after).toMatchObject({ shape: 'node', x: before?.x, y: before?.y, title: 'main', tone: 'vpc' })
    expect(after && before && within(after, before)).toBe(true)
    expect(after?.texts.map(({ text }) => text)).toEqual(['main', 'VPC', '10.0.0.0/16', '3 subnets, 4 more'])
    expect(shown.boxes.filter(({ parent }) => parent === 'vpc-main')).toEqual([])
  })

  test('gathers the lines that end in it into one that says how many they are', () => {
    const { scene: shown } = collapsed('vpc-main')
    expect(shown.lines).toHaveLength(1)
    expect(shown.lines[0]).toMatchObject({
      from: 'cgw-hq',
      to: 'vpc-main',
      resource: 'vpn-hq',
      style: 'tunnel-1-bgp',
      label: '2 links',
    })
    expect(shown.lines[0]?.labelAt).toBeDefined()
  })

  test('keeps a single line as it was, but for its end', () => {
    const { scene: shown } = collapsed('office-hq')
    expect(shown.lines.filter(({ from }) => from === 'office-hq').map(({ label }) => label)).toEqual(['2 links'])
    const inner = collapsed('subnet-a').scene
    expect(inner).toBe(scene)
  })

  test('joins two collapsed ends with one line', () => {
    const { scene: shown } = collapsed('office-hq', 'vpc-main')
    expect(shown.lines.map(({ from, to, label }) => [from, to, label])).toEqual([['office-hq', 'vpc-main', '2 links']])
  })

  test('stands for everything in it, and for the lines that are gone', () => {
    const { bearers } = collapsed('vpc-main')
    expect(bearers.get('eks-main')).toBe('vpc-main')
    expect(bearers.get('subnet-a')).toBe('vpc-main')
    expect(bearers.has('vpn-hq')).toBe(false)
    expect(bearers.has('office-hq')).toBe(false)
  })

  test('leaves everything else the same object', () => {
    const { scene: shown } = collapsed('vpc-main')
    expect(boxOf(shown, 'office-hq')).toBe(boxOf(scene, 'office-hq'))
    expect(boxOf(shown, REGION_ID)).toBe(boxOf(scene, REGION_ID))
    expect(collapse(scene, new Set()).scene).toBe(scene)
  })
})

test.each(Array.from({ length: 60 }, (_, i) => i))(
  'no flaw in random estate %i with every other container collapsed',
  (seed) => {
    const whole = sceneFor(randomResources(seed))
    const ids = [...collapsible(whole)].filter((id) => id !== REGION_ID).filter((_, i) => (i + seed) % 2 === 0)
    const { scene: shown } = collapse(whole, new Set(ids))
    const ends = new Set(shown.boxes.map(({ id }) => id))
    expect(shown.lines.filter(({ from, to }) => !ends.has(from) || !ends.has(to))).toEqual([])
    expect(faultsOfScene(shown)).toEqual([])
  },
)

describe('after an edit', () => {
  type Roll = (sides: number) => number
  const placed = (plan: Plan): Plan => ({ ...plan, places: finished(completedInSteps(plan, estateOf(plan))) })

  /** A box moved, renamed or gone. */
  function anyEdit(plan: Plan, roll: Roll): Plan {
    const ids = [...plan.resources.keys()]
    const id = ids[roll(ids.length)] ?? ''
    const [resource, at] = [plan.resources.get(id), plan.places.get(id)]
    if (resource === undefined) return plan
    if (roll(4) === 0) return applyPatch(plan, change(resource, { name: `named ${String(roll(99))}` })).plan
    if (roll(5) === 0) return applyPatch(plan, { resources: new Map([[id, null]]), places: new Map([[id, null]]) }).plan
    if (at === undefined) return plan
    const there = { ...at, x: at.x + 8 * (roll(9) - 4), y: at.y + 8 * (roll(9) - 4) }
    return applyPatch(plan, place({ [id]: there })).plan
  }

  const toggled = (ids: ReadonlySet<Id>, id: Id | undefined): ReadonlySet<Id> => {
    const next = new Set(ids)
    if (id !== undefined && !next.delete(id)) next.add(id)
    return next
  }

  test.each(Array.from({ length: 24 }, (_, seed) => seed))(
    'or another way of looking it is the same as one drawn anew: estate %i',
    (seed) => {
      const roll = dice(seed)
      let plan = placed(planOf(richResources(seed)))
      let estate = estateOf(plan)
      let whole = sceneOf(plan, estate)
      const able = [...collapsible(whole)].filter((id) => id !== REGION_ID)
      let ids: ReadonlySet<Id> = new Set(able.slice(0, 2))
      let seen = collapse(whole, ids)
      for (let i = 0; i < 14; i++) {
        if (roll(3) === 0) ids = toggled(ids, able[roll(able.length)])
        else plan = anyEdit(plan, roll)
        estate = estateOf(plan, estate)
        whole = sceneOf(plan, estate, whole)
        const looked = withoutLayers(whole, plan, new Set(roll(5) === 0 ? ['routing'] : []))
        seen = collapse(looked, ids, seen)
        expect(seen).toEqual(collapse(looked, ids))
      }
    },
  )

  test('nearly everything is the same object', () => {
    const plan = placed(planOf(largeResources()))
    const estate = estateOf(plan)
    const before = sceneOf(plan, estate)
    const ids = new Set(['vpc-1', 'vpc-2', 'vpc-3'])
    const seen = collapse(before, ids)
    const at = plan.places.get('subnet-7-19')
    if (at === undefined) throw new Error('no place')
    const edited = applyPatch(plan, place({ 'subnet-7-19': { ...at, x: at.x + 8 } })).plan
    const { scene: next } = collapse(sceneOf(edited, estateOf(edited, estate), before), ids, seen)
    const old = new Set<unknown>([...seen.scene.boxes, ...seen.scene.lines])
    expect(next.boxes.filter((box) => !old.has(box)).map(({ id }) => id)).toEqual(['subnet-7-19'])
    expect(next.lines.filter((line) => !old.has(line)).length).toBeLessThan(20)
    expect(next.lines.filter(({ id }) => id.startsWith('links ')).length).toBeGreaterThan(0)
  })
})
