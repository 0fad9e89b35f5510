import { describe, expect, test } from 'vitest'
import { between } from '../../renderer/canvas/glide.ts'
import { workspaceOf } from './plan.ts'

const workspace = workspaceOf()
const from = workspace.now().scene
workspace.apply({ places: new Map([['rt-1', { x: 744, y: 228 }]]) }, 'Move rt-1')
const to = workspace.now().scene
const box = (scene: typeof to, id: string) => scene.boxes.find((each) => each.id === id)

describe('on its way from one scene to another', () => {
  test('a box that moves is between its places, with its words', () => {
    const half = box(between(from, to, 0.5), 'rt-1')
    expect(half).toMatchObject({ x: 724, y: 198 })
    expect(half?.texts[0]?.x).toBe(((box(from, 'rt-1')?.texts[0]?.x ?? 0) + (box(to, 'rt-1')?.texts[0]?.x ?? 0)) / 2)
  })

  test('what stays is the same object', () => {
    expect(box(between(from, to, 0.5), 'vpc-2')).toBe(box(to, 'vpc-2'))
  })

  test('between equal scenes is nothing', () => {
    expect(between(to, to, 0.5)).toBe(to)
  })
})
