import { describe, expect, test } from 'vitest'
import { resize } from '../../renderer/canvas/gestures/resize.ts'
import { snapped, type Neighbours } from '../../renderer/canvas/gestures/snap.ts'
import { indexOf } from '../../renderer/canvas/hit.ts'
import { sceneOf } from '../../shared/draw/scene-of.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import type { Id, Place } from '../../shared/plan/plan.ts'
import type { Point, Rectangle, Scene } from '../../shared/scene/scene.ts'
import { planOf } from '../draw/estates.ts'
import { drag, pointer } from './plan.ts'

const size = { width: 208, height: 72 }

/** A VPC with these subnets in it. */
function groundOf(places: Readonly<Record<Id, Place>>) {
  const resources = Object.fromEntries(Object.keys(places).map((id) => [id, { kind: 'subnet', vpc: 'vpc' }]))
  const plan = {
    ...planOf({ vpc: { kind: 'vpc' }, ...resources }),
    places: new Map<Id, Place>([
      ['vpc', { x: 0, y: 0, width: 1600, height: 1000 }],
      ...Object.entries(places).map(([id, at]) => [id, { ...size, ...at }] as const),
    ]),
  }
  const estate = estateOf(plan)
  return { index: indexOf(sceneOf(plan, estate)), estate, selection: [] }
}

/** Drags a subnet by its title bar. */
function moved(places: Readonly<Record<Id, Place>>, id: Id, by: Point, keys = {}) {
  const at = places[id] ?? { x: 0, y: 0 }
  const from = { x: at.x + 60, y: at.y + 20 }
  const { preview } = drag(groundOf(places), from, [{ x: from.x + by.x, y: from.y + by.y }], keys)
  return { by: preview.shift?.by, guides: preview.guides ?? [] }
}

describe('moving', () => {
  const off = { a: { x: 101, y: 203 }, b: { x: 640, y: 480 } }

  test('meets a neighbour’s edge that is off the grid, with a guide from one to the other', () => {
    const { by, guides } = moved(off, 'b', { x: -536, y: 0 })
    expect(by).toEqual({ x: -539, y: 0 })
    expect(guides).toContainEqual({ from: { x: 101, y: 203 }, to: { x: 101, y: 552 } })
  })

  test('meets middles, and edges from the other side', () => {
    expect(moved({ ...off, b: { x: 640, y: 480, width: 240 } }, 'b', { x: -552, y: 0 }).by?.x).toBe(-555)
    expect(moved(off, 'b', { x: -328, y: 0 }).by?.x).toBe(101 + 208 - 640)
  })

  test('away from every neighbour meets the grid, without guides', () => {
    expect(moved(off, 'b', { x: 83, y: 51 })).toEqual({ by: { x: 80, y: 48 }, guides: [] })
  })

  test('with Ctrl meets nothing', () => {
    expect(moved(off, 'b', { x: -536, y: 1 }, { control: true })).toEqual({ by: { x: -536, y: 1 }, guides: [] })
  })

  test('does not look at what is far away', () => {
    expect(moved({ a: { x: 101, y: 80 }, b: { x: 640, y: 900 } }, 'b', { x: -536, y: 0 }).by?.x).toBe(-536)
  })
})

describe('equal gaps', () => {
  const row = { a: { x: 43, y: 200 }, b: { x: 303, y: 200 }, c: { x: 900, y: 200 } }

  test('behind two neighbours, with the width of both', () => {
    const { by, guides } = moved(row, 'c', { x: -340, y: 0 })
    expect(by?.x).toBe(303 + 208 + 52 - 900)
    const gaps = guides.filter(({ gap }) => gap !== undefined)
    expect(gaps.map(({ gap }) => gap)).toEqual([52, 52])
    expect(gaps[1]).toMatchObject({ from: { x: 511, y: 236 }, to: { x: 563, y: 236 } })
  })

  test('between two neighbours', () => {
    const { by } = moved({ ...row, c: { x: 843, y: 200 }, b: { x: 451, y: 200 } }, 'b', { x: -11, y: 0 })
    expect(by?.x).toBe(443 - 451)
  })

  test('before two neighbours, in a column too', () => {
    const column = { a: { x: 40, y: 600 }, b: { x: 40, y: 501 }, c: { x: 40, y: 300 } }
    expect(moved(column, 'c', { x: 0, y: 99 }).by?.y).toBe(501 - 27 - 72 - 300)
  })
})

describe('resizing', () => {
  const places = { a: { x: 101, y: 203 }, b: { x: 640, y: 480 } }
  const stretched = (across: -1 | 0 | 1, down: -1 | 0 | 1, by: Point, keys = {}) => {
    const ground = groundOf(places)
    const box = ground.index.box('b')
    if (box === undefined) throw new Error('b is not drawn')
    const { preview } = resize(ground, box, { across, down }, { x: 0, y: 0 }, pointer(by, keys))
    return { to: preview.resize?.to, guides: preview.guides }
  }

  test('a side meets a neighbour’s edge', () => {
    const { to, guides } = stretched(-1, 0, { x: -330, y: 0 })
    expect(to).toMatchObject({ x: 309, width: 640 + 208 - 309 })
    expect(guides).toEqual([{ from: { x: 309, y: 203 }, to: { x: 309, y: 552 } }])
  })

  test('with Alt the middle stays', () => {
    expect(stretched(1, 1, { x: 40, y: 16 }, { alt: true }).to).toEqual({ x: 600, y: 464, width: 288, height: 104 })
  })

  test('with Shift a corner keeps the proportions', () => {
    expect(stretched(1, 1, { x: 208, y: 8 }, { shift: true }).to).toEqual({ x: 640, y: 480, width: 416, height: 144 })
    expect(stretched(-1, -1, { x: -208, y: 0 }, { shift: true }).to).toEqual({
      x: 432,
      y: 408,
      width: 416,
      height: 144,
    })
  })
})

test('2 000 boxes cost less than 50 ms a step, the first included', () => {
  const boxes = Array.from({ length: 2000 }, (_, i) => ({ x: (i % 50) * 260, y: Math.floor(i / 50) * 120, ...size }))
  const { index } = groundOf({ a: { x: 40, y: 80 } })
  const one = index.box('a')
  if (one === undefined) throw new Error('a is not drawn')
  const scene: Scene = { ...index.scene, boxes: boxes.map((at, i) => ({ ...one, ...at, id: `s${String(i)}` })) }
  const neighbours: Neighbours = { index: indexOf(scene), counts: ({ id }) => id !== 's0' }
  const dragged: Rectangle = { x: 0, y: 0, ...size }
  const started = performance.now()
  const steps = 20
  for (let i = 0; i < steps; i++) snapped(neighbours, dragged, { x: i * 40 + 3, y: i * 20 + 2 }, { x: 0, y: 0 })
  expect((performance.now() - started) / steps).toBeLessThan(50)
})
