import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edgePan } from '../../renderer/canvas/edge-pan.ts'
import { hitAt } from '../../renderer/canvas/hit.ts'
import {
  fitted,
  nextZoom,
  rectangleOnScreen,
  revealed,
  toScene,
  toScreen,
  zoomed,
} from '../../renderer/canvas/viewport.ts'
import { nearestIn, neighbour, readingOrder } from '../../renderer/canvas/walk.ts'
import { nearestFree } from '../../shared/draw/near.ts'
import { overlap, within } from '../../shared/scene/rectangle.ts'
import { groundOf } from './plan.ts'

const coordinate = fc.integer({ min: -2000, max: 2000 })
const point = fc.record({ x: coordinate, y: coordinate })
const zoom = fc.double({ min: 0.1, max: 4, noNaN: true })
const viewport = fc.record({ x: coordinate, y: coordinate, zoom })
const size = { width: 800, height: 600 }

describe('the viewport', () => {
  test('there and back again', () => {
    fc.assert(
      fc.property(viewport, point, (view, at) => {
        const back = toScene(view, toScreen(view, at))
        expect(back.x).toBeCloseTo(at.x, 6)
        expect(back.y).toBeCloseTo(at.y, 6)
      }),
    )
  })

  test('zooming holds the point under the pointer', () => {
    fc.assert(
      fc.property(viewport, point, zoom, (view, at, wanted) => {
        const held = toScene(view, at)
        const seen = toScreen(zoomed(view, at, wanted), held)
        expect(seen.x).toBeCloseTo(at.x, 6)
        expect(seen.y).toBeCloseTo(at.y, 6)
      }),
    )
  })

  test('steps meet 100 % again, and end', () => {
    expect(nextZoom(nextZoom(1, 1), -1)).toBeCloseTo(1)
    expect(nextZoom(0.93, 1)).toBeCloseTo(1.2)
    expect(nextZoom(4, 1)).toBe(4)
    expect(nextZoom(0.04, -1)).toBe(0.04)
  })

  test('a fitted drawing is wholly seen, and not enlarged', () => {
    const window = { x: 0, y: 0, ...size }
    const large = { x: 300, y: -900, width: 3000, height: 500 }
    expect(within(rectangleOnScreen(fitted(large, size), large), window)).toBe(true)
    expect(fitted({ x: 0, y: 0, width: 10, height: 10 }, size).zoom).toBe(1)
  })

  test('what is revealed is seen; what is seen does not move', () => {
    const view = { x: 0, y: 0, zoom: 1 }
    const seen = { x: 200, y: 200, width: 100, height: 100 }
    expect(revealed(view, seen, size)).toEqual(view)
    const far = { x: 2000, y: -700, width: 100, height: 100 }
    expect(within(rectangleOnScreen(revealed(view, far, size), far), { x: 0, y: 0, ...size })).toBe(true)
  })
})

test('near an edge the drawing moves away from it', () => {
  expect(edgePan({ x: 400, y: 300 }, size)).toBeUndefined()
  expect(edgePan({ x: 2, y: 300 }, size)?.x).toBeGreaterThan(0)
  expect(edgePan({ x: 400, y: 640 }, size)?.y).toBeLessThan(0)
})

describe('what lies under the pointer', () => {
  const { index } = groundOf()
  const at = (x: number, y: number) => {
    const hit = hitAt(index, { x, y }, 6)
    return hit.on === 'box' ? [hit.box.id, hit.part] : hit.on
  }

  test.each([
    ['a node', 560, 228, ['vgw-1', 'body']],
    ['a title bar', 700, 110, ['vpc-1', 'title']],
    ['the innermost container', 960, 320, ['subnet-1', 'inside']],
    ['a border', 482, 300, ['vpc-1', 'border']],
    ['an inside', 600, 380, ['vpc-1', 'inside']],
    ['nothing', 300, 700, 'background'],
  ])('%s', (_, x, y, expected) => {
    expect(at(x, y)).toEqual(expected)
  })
})

describe('walking', () => {
  const { scene } = groundOf().index

  test('reads containers before what they hold, offices before the Region', () => {
    expect(readingOrder(scene)).toEqual(['office-1', 'cgw-1', 'vpc-1', 'vgw-1', 'rt-1', 'subnet-1', 'vpc-2'])
  })

  test('ends at the ends', () => {
    expect(neighbour(scene, undefined, 1)).toBe('office-1')
    expect(neighbour(scene, 'vpc-2', 1)).toBeUndefined()
    expect(neighbour(scene, 'office-1', -1)).toBeUndefined()
  })

  test('goes to the nearest of the same container in a direction', () => {
    expect(nearestIn(scene, 'vgw-1', 'right')).toBe('rt-1')
    expect(nearestIn(scene, 'rt-1', 'left')).toBe('vgw-1')
    expect(nearestIn(scene, 'vpc-1', 'down')).toBe('vpc-2')
    expect(nearestIn(scene, 'vpc-1', 'up')).toBeUndefined()
  })
})

test('a free spot is free, in the area, and the wanted one when that is free', () => {
  const rectangle = fc.record({
    x: coordinate,
    y: coordinate,
    width: fc.integer({ min: 8, max: 400 }),
    height: fc.integer({ min: 8, max: 300 }),
  })
  fc.assert(
    fc.property(rectangle, fc.array(rectangle, { maxLength: 6 }), (wanted, taken) => {
      const spot = { ...wanted, ...nearestFree(wanted, taken) }
      expect(taken.filter((each) => overlap(each, spot))).toEqual([])
    }),
  )
  expect(nearestFree({ x: 5, y: 7, width: 10, height: 10 }, [])).toEqual({ x: 5, y: 7 })
  const column = { x: 0, y: -800, width: 80, height: 1600 }
  expect(nearestFree({ x: 8, y: 40, width: 80, height: 80 }, [column]).y, 'straight beside a column').toBe(40)
  const area = { x: 100, y: 100, width: 300, height: 200 }
  expect(nearestFree({ x: 0, y: 0, width: 50, height: 50 }, [], area)).toEqual({ x: 100, y: 100 })
})
