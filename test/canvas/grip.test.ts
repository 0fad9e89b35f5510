import { expect, test } from 'vitest'
import { gripAt } from '../../renderer/canvas/grip.ts'
import type { Grip } from '../../renderer/canvas/gestures/press.ts'
import { groundOf } from './plan.ts'

const said = (grip: Grip): string => {
  if (grip.on === 'box') return `${grip.part} of ${grip.box.id}`
  return grip.on === 'handle' || grip.on === 'port' ? `${grip.on} of ${grip.box.id}` : grip.on
}

const vpc = { x: 480, y: 464, width: 640, height: 240 }
const corner = { x: vpc.x, y: vpc.y }
const side = { x: vpc.x + vpc.width, y: vpc.y + vpc.height * 0.75 }

test.each([
  ['a container is moved by its border', [], null, corner, 'title of vpc-2'],
  ['the selected one is resized by its corner', ['vpc-2'], null, corner, 'handle of vpc-2'],
  ['not one of several', ['vpc-2', 'vpc-1'], null, corner, 'title of vpc-2'],
  ['a line begins at a port of the selected one', ['vpc-2'], null, side, 'port of vpc-2'],
  ['or of the one that shows its ports', [], 'vpc-2', side, 'port of vpc-2'],
  ['else at none', [], null, side, 'border of vpc-2'],
] as const)('%s', (_, selection, ported, at, expected) => {
  expect(said(gripAt(groundOf(selection), ported, at, 1))).toBe(expected)
})

test('a node’s port is taken from beside the node, and from as near as it looks', () => {
  const ground = groundOf()
  const node = ground.index.box('rt-1')
  const beside = (by: number) => ({ x: (node?.x ?? 0) - by, y: (node?.y ?? 0) + (node?.height ?? 0) / 2 })
  const grip = (by: number, zoom: number) => said(gripAt(ground, null, beside(by), zoom))
  expect(grip(8, 1)).toBe('port of rt-1')
  expect(grip(9, 1)).toBe('inside of vpc-1')
  expect(grip(9, 0.5)).toBe('port of rt-1')
})
