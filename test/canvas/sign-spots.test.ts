import { expect, test } from 'vitest'
import { finished } from '../../shared/base/steps.ts'
import { grown, overlap } from '../../shared/scene/rectangle.ts'
import { textRectangle } from '../../shared/scene/label.ts'
import type { Point } from '../../shared/scene/scene.ts'
import { fromAfar, nameScaleAt } from '../../renderer/canvas/view/afar.ts'
import { lettersAt, type Cut } from '../../renderer/canvas/view/cull.ts'
import { cornersOf, HALF, placed, spotsAround, spotsOnWay } from '../../renderer/canvas/overlay/sign-spots.ts'
import { comparedInSteps } from '../../renderer/compare/compared.ts'
import { planOfCase } from '../rules/case-plan.ts'

const { scene } = finished(
  comparedInSteps(
    'before',
    planOfCase({
      resources: {
        vpc: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
        a: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.1.0/24', availabilityZone: 'eu-central-1a' },
        b: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.2.0/24', availabilityZone: 'eu-central-1b' },
        gateway: { kind: 'internet_gateway', vpc: 'vpc' },
      },
    }),
  ),
)

const cutAt = (zoom: number): Cut => ({
  window: { x: -1e5, y: -1e5, width: 2e5, height: 2e5 },
  ...lettersAt(zoom),
})

const [name] = scene.boxes.filter(({ id }) => id === 'vpc').flatMap(({ texts }) => texts.map(textRectangle))

const signAt = (spots: readonly Point[], zoom = 1) => placed(scene, cutAt(zoom), [{ id: 'sign', spots }])[0]

test('a sign stands in the middle of the longest leg', () => {
  const way = [
    { x: -900, y: -900 },
    { x: -900, y: -800 },
    { x: -500, y: -800 },
  ]
  expect(signAt(spotsOnWay(way))?.at).toEqual({ x: -700, y: -800 })
})

test('and gives way to words there', () => {
  if (name === undefined) throw new Error('The VPC has no name')
  const [x, y] = [name.x + name.width / 2, name.y + name.height / 2]
  const sign = signAt(
    spotsOnWay([
      { x, y: y - 200 },
      { x, y: y + 200 },
    ]),
  )
  expect(sign?.at.x).toBe(x)
  expect(sign?.at.y).not.toBe(y)
})

test('what is gone has its sign at a corner without words', () => {
  if (name === undefined) throw new Error('The VPC has no name')
  const box = { x: name.x + 4, y: name.y + 4, width: 4000, height: 2000 }
  expect(signAt(cornersOf(box))?.at).toEqual({ x: box.x, y: box.y + 2000 })
  expect(signAt(cornersOf({ ...box, x: -900 }))?.at).toEqual({ x: -900, y: box.y })
})

test.each([1, 0.6, 0.45, 0.3, 0.23, 0.1])('at zoom %d no sign touches words or another sign', (zoom) => {
  const cut = cutAt(zoom)
  const bearers = scene.boxes.map((box) => ({ id: box.id, spots: spotsAround(box) }))
  const signs = placed(scene, cut, bearers).map(({ id, at, scale }) => ({
    id,
    ...grown({ ...at, width: 0, height: 0 }, HALF * scale - 0.01),
  }))
  const names = scene.boxes.flatMap((box) => fromAfar(box, zoom < 0.5 ? nameScaleAt(zoom) : 1).texts.slice(0, 1))
  expect(signs.length).toBeGreaterThan(2)
  for (const sign of signs) {
    const covered = zoom < 0.22 ? [] : names.filter((text) => overlap(sign, textRectangle(text)))
    const touched = signs.filter((other) => other.id !== sign.id && overlap(sign, other))
    expect([...covered, ...touched], sign.id).toEqual([])
  }
})

test('where everything around is written on, there is no sign', () => {
  if (name === undefined) throw new Error('The VPC has no name')
  expect(signAt([{ x: name.x + 1, y: name.y + 1 }])).toBeUndefined()
})
