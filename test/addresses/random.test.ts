import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextFree } from '../../shared/addresses/next-free.ts'
import { addressPlan } from '../../shared/addresses/plan.ts'
import { split, type TierSize } from '../../shared/addresses/split.ts'
import { contains, overlaps, prefix4, prefixText, size4, type Prefix4 } from '../../shared/net/prefix.ts'
import { estateWith } from './estates.ts'

/** A VPC of 256 subnets of the smallest size. */
const UNIVERSE = prefix4('10.0.0.0/20')
const SMALLEST = 28

const block = fc
  .tuple(fc.integer({ min: 20, max: SMALLEST }), fc.integer({ min: 0, max: 255 }))
  .map(([length, at]): Prefix4 => {
    const address = UNIVERSE.base + at * size4(SMALLEST)
    return { family: 4, length, base: address - (address % size4(length)) }
  })

const parts = fc.array(block, { maxLength: 16 })

const estateOfParts = (blocks: readonly Prefix4[]) =>
  estateWith({
    main: { kind: 'vpc', cidrBlock: prefixText(UNIVERSE) },
    ...Object.fromEntries(
      blocks.map((each, i) => [`s${String(i)}`, { kind: 'subnet', vpc: 'main', cidrBlock: prefixText(each) }]),
    ),
  })

/** Every block of this length in the universe, lowest first. */
const candidates = (length: number): readonly Prefix4[] =>
  Array.from({ length: 2 ** (length - UNIVERSE.length) }, (_, i) => ({
    family: 4,
    length,
    base: UNIVERSE.base + i * size4(length),
  }))

const isFree = (candidate: Prefix4, used: readonly Prefix4[]): boolean =>
  used.every((each) => !overlaps(each, candidate))

test('the next free block is the lowest that meets no subnet', () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 20, max: SMALLEST }), (used, length) => {
      const { block: found, largest } = nextFree(estateOfParts(used), { in: 'main', length })
      expect(found).toEqual(candidates(length).find((each) => isFree(each, used)))
      const longest = Array.from({ length: 9 }, (_, i) => 20 + i).find((each) =>
        candidates(each).some((candidate) => isFree(candidate, used)),
      )
      expect(largest?.length).toBe(longest)
    }),
  )
})

test('subnets that overlap are found, and how many each meets', () => {
  fc.assert(
    fc.property(parts, (used) => {
      const { rows } = addressPlan(estateOfParts(used))
      for (const [i, each] of used.entries()) {
        const others = used.filter((other, j) => j !== i && overlaps(other, each))
        const overlap = rows.find(({ id }) => id === `s${String(i)}`)?.overlap
        expect(overlap?.count ?? 0).toBe(others.length)
        expect(overlap?.first.length ?? 0).toBe(Math.min(3, others.length))
        for (const { prefix } of overlap?.first ?? []) expect(overlaps(prefix, each)).toBe(true)
      }
    }),
  )
})

test('roles keep apart from those they must not meet, and only from those', () => {
  const lan = fc.record({ role: fc.constantFrom('office', 'vpc', 'service', 'remote-node'), block })
  const kindOfRole = {
    office: (text: string) => ({ kind: 'site', lanCidrs: [text] }),
    vpc: (text: string) => ({ kind: 'vpc', cidrBlock: text }),
    service: (text: string) => ({ kind: 'eks_cluster', serviceIpv4Cidr: text }),
    'remote-node': (text: string) => ({ kind: 'eks_cluster', remoteNodeNetworks: [text] }),
  }
  const peaceful = new Set(['service service', 'remote-node remote-node', 'office remote-node', 'remote-node office'])
  fc.assert(
    fc.property(fc.array(lan, { maxLength: 16 }), (all) => {
      const estate = estateWith(
        Object.fromEntries(all.map(({ role, block: it }, i) => [`r${String(i)}`, kindOfRole[role](prefixText(it))])),
      )
      const { rows } = addressPlan(estate)
      for (const [i, each] of all.entries()) {
        const others = all.filter(
          (other, j) => j !== i && overlaps(other.block, each.block) && !peaceful.has(`${each.role} ${other.role}`),
        )
        const row = rows.find(({ id, role }) => id === `r${String(i)}` && role === each.role)
        expect(row?.overlap?.count ?? 0).toBe(others.length)
        expect(row?.overlap?.first.some(({ id }) => id === `r${String(i)}`) ?? false).toBe(false)
      }
    }),
  )
})

const size: fc.Arbitrary<TierSize> = fc.oneof(
  fc.record({ shares: fc.constantFrom(1 as const, 2 as const, 4 as const, 8 as const) }),
  fc.record({ length: fc.integer({ min: 20, max: SMALLEST }) }),
)

describe('splitting', () => {
  const freeOf = (used: readonly Prefix4[]) => addressPlan(estateOfParts(used)).free.get('main') ?? []

  test('gives each tier a block of its size in each zone, in free space, apart', () => {
    fc.assert(
      fc.property(
        parts,
        fc.array(size, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 4 }),
        (used, tiers, zones) => {
          const found = split(freeOf(used), tiers, zones)
          if (found === undefined) return
          const blocks = found.flat()
          expect(found.map((tier) => tier.length)).toEqual(tiers.map(() => zones))
          for (const [i, each] of blocks.entries()) {
            expect(each.base % size4(each.length)).toBe(0)
            expect(contains(UNIVERSE, each)).toBe(true)
            expect(isFree(each, [...used, ...blocks.slice(0, i)])).toBe(true)
          }
          const shares = new Set(
            found.flatMap((tier, i) => {
              const wanted = tiers[i]
              return wanted !== undefined && 'shares' in wanted
                ? tier.map(({ length }) => size4(length) / wanted.shares)
                : tier.filter(({ length }) => wanted === undefined || length !== wanted.length).map(() => NaN)
            }),
          )
          expect(shares.size).toBeLessThanOrEqual(1)
          expect(shares.has(NaN)).toBe(false)
        },
      ),
    )
  })

  test('even shares are as large as they can be', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), (used, tiers, zones) => {
        const found = split(
          freeOf(used),
          Array.from({ length: tiers }, () => ({ shares: 1 })),
          zones,
        )
        const room = (length: number): number => candidates(length).filter((each) => isFree(each, used)).length
        const best = Array.from({ length: 9 }, (_, i) => 20 + i).find((length) => room(length) >= tiers * zones)
        expect(found?.[0]?.[0]?.length).toBe(best)
      }),
    )
  })

  test('what is refused does not fit', () => {
    fc.assert(
      fc.property(parts, fc.array(size, { minLength: 1, maxLength: 4 }), (used, tiers) => {
        if (split(freeOf(used), tiers, 2) !== undefined) return
        // The sizes themselves, an even share being as small as they may.
        const lengths = tiers.map((it) => ('length' in it ? it.length : SMALLEST - Math.log2(it.shares)))
        const needed = lengths.reduce((sum, length) => sum + 2 * size4(length), 0)
        const isFull = candidates(SMALLEST).filter((each) => isFree(each, used)).length * 16 < needed
        const isBroken = lengths.some(
          (length) =>
            candidates(length).filter((each) => isFree(each, used)).length <
            2 * lengths.filter((other) => other === length).length +
              lengths.filter((other) => other < length).reduce((sum, other) => sum + 2 * 2 ** (length - other), 0),
        )
        expect(isFull || isBroken).toBe(true)
      }),
    )
  })

  test('an empty VPC into two tiers over three zones, the lowest first', () => {
    const blocks = split([prefix4('10.0.0.0/16')], [{ shares: 1 }, { shares: 4 }], 3)
    expect(blocks?.map((tier) => tier.map(prefixText))).toEqual([
      ['10.0.192.0/20', '10.0.208.0/20', '10.0.224.0/20'],
      ['10.0.0.0/18', '10.0.64.0/18', '10.0.128.0/18'],
    ])
  })
})
