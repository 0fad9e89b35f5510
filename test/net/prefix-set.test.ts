import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prefix4, prefixText, size4, type Prefix4 } from '../../shared/net/prefix.ts'
import {
  countAddresses,
  emptySet,
  includesAddress,
  intersection,
  minus,
  prefixesOf,
  setOf,
  takeFree,
  union,
  type PrefixSet,
} from '../../shared/net/prefix-set.ts'

/** A universe of 256 addresses, where an array of booleans knows the truth. */
const UNIVERSE = prefix4('10.0.0.0/24')

type Step = readonly ['add' | 'remove' | 'keep', Prefix4]

const block = fc
  .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 24, max: 32 }))
  .map(([host, length]): Prefix4 => ({ family: 4, base: UNIVERSE.base + host - (host % size4(length)), length }))

const steps = fc.array(fc.tuple(fc.constantFrom('add' as const, 'remove' as const, 'keep' as const), block), {
  maxLength: 24,
})

const apply = { add: union, remove: minus, keep: intersection }

const build = (list: readonly Step[]): PrefixSet =>
  list.reduce<PrefixSet>((set, [what, prefix]) => apply[what](set, setOf([prefix])), emptySet)

function walk(list: readonly Step[]): boolean[] {
  const truth = Array.from({ length: 256 }, () => false)
  for (const [what, prefix] of list)
    for (let i = 0; i < 256; i++) {
      const inside = UNIVERSE.base + i >= prefix.base && UNIVERSE.base + i < prefix.base + size4(prefix.length)
      if (what === 'add' && inside) truth[i] = true
      if (what === 'remove' && inside) truth[i] = false
      if (what === 'keep' && !inside) truth[i] = false
    }
  return truth
}

describe('a set after random steps', () => {
  test('holds what the booleans hold', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const set = build(list)
        const truth = walk(list)
        for (let i = 0; i < 256; i++) expect(includesAddress(set, UNIVERSE.base + i)).toBe(truth[i])
        expect(countAddresses(set)).toBe(truth.filter(Boolean).length)
      }),
    )
  })

  test('is minimal, so that equal sets look equal, and falls into the fewest blocks', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const set = build(list)
        for (const [i, range] of set.entries()) expect(range.from).toBeGreaterThan(set[i - 1]?.to ?? -1)
        const blocks = prefixesOf(set)
        expect(setOf(blocks)).toEqual(set)
        const mergeable = blocks.some((a, i) => {
          const b = blocks[i + 1]
          return b?.length === a.length && b.base === a.base + size4(a.length) && a.base % size4(a.length - 1) === 0
        })
        expect(mergeable).toBe(false)
      }),
    )
  })

  test('gives the lowest free block, or none when none is left', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 24, max: 32 }), (list, length) => {
        const truth = walk(list)
        const size = size4(length)
        const starts = Array.from({ length: 256 / size }, (_, i) => i * size)
        const lowest = starts.find((start) => truth.slice(start, start + size).every(Boolean))
        expect(takeFree(build(list), length)?.base).toBe(lowest === undefined ? undefined : UNIVERSE.base + lowest)
      }),
    )
  })
})

test('the whole address space and its ends', () => {
  const all = setOf([prefix4('0.0.0.0/0')])
  expect(countAddresses(all)).toBe(2 ** 32)
  expect(prefixesOf(minus(all, setOf([prefix4('0.0.0.0/1')]))).map(prefixText)).toEqual(['128.0.0.0/1'])
  expect(minus(all, all)).toEqual(emptySet)
  expect(takeFree(setOf([prefix4('255.255.255.252/30')]), 30)).toEqual(prefix4('255.255.255.252/30'))
})
