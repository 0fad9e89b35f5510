import { describe, expect, test } from 'vitest'
import { collapse, collapsible } from '../../shared/draw/collapse.ts'
import { sceneOf } from '../../shared/draw/scene-of.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { REGION_ID, type Id } from '../../shared/plan/plan.ts'
import { within } from '../../shared/scene/rectangle.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import { flagship, planOf, randomResources } from './estates.ts'
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
