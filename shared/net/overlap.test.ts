import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstOverlaps } from './overlap.ts'
import { overlaps, size4, type Prefix4 } from './prefix.ts'

/** Blocks of a universe of 64 addresses, so that many meet. */
const block = fc
  .tuple(fc.integer({ min: 26, max: 32 }), fc.integer({ min: 0, max: 63 }))
  .map(([length, address]): Prefix4 => ({ family: 4, length, base: address - (address % size4(length)) }))

const byTrying = (blocks: readonly Prefix4[]): (number | undefined)[] =>
  blocks.map((each, i) => {
    const found = blocks.findIndex((other, j) => j < i && overlaps(other, each))
    return found === -1 ? undefined : found
  })

test('finds what trying all pairs finds', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 20 }), (blocks) => {
      expect(firstOverlaps(blocks)).toEqual(byTrying(blocks))
    }),
  )
})
