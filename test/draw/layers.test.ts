import { expect, test } from 'vitest'
import { layerOfResource, withoutLayers, type Layer } from '../../shared/draw/layers.ts'
import { sceneOf } from '../../shared/draw/scene-of.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { flagship, planOf } from './estates.ts'
import { faultsOfScene } from './faults.ts'

const plan = planOf(flagship)
const scene = sceneOf(plan, estateOf(plan))
const without = (...layers: readonly Layer[]) => withoutLayers(scene, plan, new Set(layers))
const idsWithout = (layer: Layer): readonly string[] => {
  const left = new Set(without(layer).boxes.map(({ id }) => id))
  return scene.boxes.map(({ id }) => id).filter((id) => !left.has(id))
}

test.each([
  ['routing', ['rt-private']],
  ['security', ['sg-eks']],
  ['vpn', ['cgw-hq', 'vgw-main']],
  ['addressing', []],
] as const)('hiding %s leaves out %o', (layer, ids) => {
  expect([...idsWithout(layer)].sort()).toEqual(ids)
  expect(faultsOfScene(without(layer))).toEqual([])
})

test('lines go with what they end at', () => {
  const { lines } = without('vpn')
  expect(lines.map(({ resource }) => resource)).not.toContain('vpn-hq')
  expect(lines.map(({ style }) => style)).not.toContain('propagation')
  expect(lines.map(({ style }) => style)).toContain('association')
})

test('without addressing no address is written, but every name is', () => {
  const bare = without('addressing')
  const words = [
    ...bare.boxes.flatMap(({ texts }) => texts.map(({ text }) => text)),
    ...bare.lines.map(({ label }) => label),
  ]
  expect(words.filter((text) => /\d+\.\d+\.\d+/.test(text))).toEqual([])
  expect(words).toContain('private-a')
})

test('without addressing a shortened label says its address nowhere else', () => {
  const cut = { ...scene, lines: scene.lines.map((line) => ({ ...line, label: 'Tunnel 1…', wholeLabel: line.label })) }
  const bare = withoutLayers(cut, plan, new Set<Layer>(['addressing']))
  expect(bare.lines.filter(({ label, wholeLabel }) => label !== '' || wholeLabel !== undefined)).toEqual([])
})

test('nothing hidden is the scene itself', () => {
  expect(without()).toBe(scene)
})

test('a resource knows its layer, also one that is drawn as lines', () => {
  const layers = ['vpn-hq', 'rt-private', 'sg-eks', 'vpc-main'].map((id) => layerOfResource(scene, plan, id))
  expect(layers).toEqual(['vpn', 'routing', 'security', undefined])
})
