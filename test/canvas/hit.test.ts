import { expect, test } from 'vitest'
import { indexOf, trunkAt } from '../../renderer/canvas/hit.ts'
import type { Line } from '../../shared/scene/scene.ts'

/** Down from (0, 0), then to the right at y. */
const branch = (y: number, trunk?: string): Line => ({
  id: `rt/subnet-${String(y)}`,
  resource: 'rt',
  from: 'rt',
  to: `subnet-${String(y)}`,
  style: 'association',
  label: '',
  points: [
    { x: 0, y: 0 },
    { x: 0, y },
    { x: 200, y },
  ],
  ...(trunk === undefined ? {} : { trunk }),
})

const lines = [branch(100, 'association rt'), branch(200, 'association rt'), branch(300)]
const index = indexOf({ boxes: [], lines, bounds: { x: 0, y: 0, width: 200, height: 300 } })

test.each([
  ['the stem is all lines of the trunk that run there', { x: 2, y: 50 }, ['rt/subnet-100', 'rt/subnet-200']],
  ['the stem beyond a branch is the others', { x: 2, y: 150 }, ['rt/subnet-200']],
  ['a branch is one line, also near the stem', { x: 4, y: 99 }, ['rt/subnet-100']],
  ['a branch is one line', { x: 90, y: 101 }, ['rt/subnet-100']],
])('%s', (_, at, ids) => {
  expect(trunkAt(index, 'association rt', at, 6).map(({ id }) => id)).toEqual(ids)
})
