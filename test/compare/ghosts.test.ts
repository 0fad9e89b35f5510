import { expect, test } from 'vitest'
import { finished } from '../../shared/base/steps.ts'
import { ghostsOf, spanOf } from '../../renderer/compare/ghosts.ts'
import { comparedInSteps } from '../../renderer/compare/compared.ts'
import { planOfCase } from '../rules/case-plan.ts'

const resources = {
  vpc: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
  gone: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.0.0/24' },
  inside: { kind: 'nat_gateway', subnet: 'gone' },
} as const

const before = finished(comparedInSteps('before', planOfCase({ resources }))).scene
const boxOf = (id: string) => before.boxes.find((box) => box.id === id)
const at = (id: string) => ({ id, x: boxOf(id)?.x, y: boxOf(id)?.y })

/** The VPC alone, moved. */
const now = {
  ...before,
  boxes: before.boxes.filter(({ id }) => id === 'vpc').map((box) => ({ ...box, x: box.x + 100, y: box.y - 40 })),
}

test('what is gone follows what it stood in', () => {
  const { boxes } = ghostsOf(before, now, new Set(['gone', 'inside']))
  const moved = (id: string) => ({ id, x: (at(id).x ?? NaN) + 100, y: (at(id).y ?? NaN) - 40 })
  expect(boxes.map(({ id, x, y }) => ({ id, x, y }))).toEqual([moved('gone'), moved('inside')])
})

test('and stays where it was when that is gone too', () => {
  const ghosts = ghostsOf(before, { ...now, boxes: [] }, new Set(['vpc']))
  expect(ghosts.boxes.map(({ id, x, y }) => ({ id, x, y }))).toEqual([at('vpc')])
  expect(spanOf(ghosts)).toMatchObject({ x: at('vpc').x, y: at('vpc').y })
})

test('what is still there has no ghost', () => {
  expect(spanOf(ghostsOf(before, now, new Set()))).toBeUndefined()
})
