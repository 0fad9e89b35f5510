import { expect, test } from 'vitest'
import { finished } from '../../shared/base/steps.ts'
import { overlap } from '../../shared/scene/rectangle.ts'
import { textRectangle } from '../../shared/scene/label.ts'
import { comparedInSteps } from '../../renderer/compare/compared.ts'
import { spotAtCorner, spotOnWay } from '../../renderer/compare/sign-spot.ts'
import { planOfCase } from '../rules/case-plan.ts'

const HALF = 9

const { scene } = finished(
  comparedInSteps('before', planOfCase({ resources: { vpc: { kind: 'vpc', cidrBlock: '10.0.0.0/16' } } })),
)
const vpc = scene.boxes.find(({ id }) => id === 'vpc')
const [name] = vpc?.texts.map(textRectangle) ?? []

test('a sign stands in the middle of the longest leg', () => {
  const way = [
    { x: -900, y: -900 },
    { x: -900, y: -800 },
    { x: -500, y: -800 },
  ]
  expect(spotOnWay(scene, way, HALF)).toEqual({ x: -700, y: -800 })
})

test('and gives way to words there', () => {
  if (name === undefined) throw new Error('The VPC has no name')
  const [x, y] = [name.x + name.width / 2, name.y + name.height / 2]
  const spot = spotOnWay(
    scene,
    [
      { x, y: y - 200 },
      { x, y: y + 200 },
    ],
    HALF,
  )
  expect(spot.x).toBe(x)
  expect(overlap({ x: spot.x - HALF, y: spot.y - HALF, width: 2 * HALF, height: 2 * HALF }, name)).toBe(false)
})

test('what is gone has its sign at a corner without words', () => {
  if (name === undefined) throw new Error('The VPC has no name')
  const box = { x: name.x + 4, y: name.y + 4, width: 400, height: 200 }
  expect(spotAtCorner(scene, box, HALF)).toEqual({ x: box.x + 400, y: box.y })
  expect(spotAtCorner(scene, { ...box, x: -900 }, HALF)).toEqual({ x: -900, y: box.y })
})
