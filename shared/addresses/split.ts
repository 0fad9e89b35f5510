import { size4, type Prefix4 } from '../net/prefix.ts'
import { SUBNET_LENGTHS } from './next-free.ts'

/** How large each block of a tier is: so many shares of what there is, or a prefix length. */
export type TierSize = { readonly shares: 1 | 2 | 4 | 8 } | { readonly length: number }

/** The free space without the block, which begins where `whole` does; still in address order. */
const remainder = (whole: Prefix4, length: number): readonly Prefix4[] =>
  Array.from({ length: whole.length < length ? length - whole.length : 0 }, (_, i) => length - i).map((each) => ({
    family: 4,
    base: whole.base + size4(each),
    length: each,
  }))

/**
 * Blocks of these lengths from the free space, each as low as it goes; undefined when they do not fit.
 * Taking the largest first wastes nothing: what is left of a block is as good for smaller ones as any other.
 */
function allotted(free: readonly Prefix4[], lengths: readonly number[]): readonly Prefix4[] | undefined {
  const left = [...free]
  const result: Prefix4[] = []
  for (const [i, length] of [...lengths.entries()].sort(([, a], [, b]) => a - b)) {
    const at = left.findIndex((block) => block.length <= length)
    const whole = left[at]
    if (whole === undefined) return undefined
    result[i] = { ...whole, length }
    left.splice(at, 1, ...remainder(whole, length))
  }
  return result
}

const lengthOf = (size: TierSize, share: number): number =>
  'length' in size ? size.length : share - Math.log2(size.shares)

/**
 * For each tier a block in each zone, as large as they all can be.
 * @param free  blocks in address order, apart from each other
 * @returns undefined when there is no room
 */
export function split(
  free: readonly Prefix4[],
  tiers: readonly TierSize[],
  zones: number,
): readonly (readonly Prefix4[])[] | undefined {
  const { min, max } = SUBNET_LENGTHS
  for (let share = min; share <= max; share++) {
    const lengths = tiers.map((size) => lengthOf(size, share))
    if (lengths.some((length) => length < min || length > max)) continue
    const blocks = allotted(
      free,
      lengths.flatMap((length) => Array<number>(zones).fill(length)),
    )
    if (blocks !== undefined) return tiers.map((_, tier) => blocks.slice(tier * zones, (tier + 1) * zones))
  }
  return undefined
}
