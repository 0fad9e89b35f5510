import { minus, prefixesOf, setOf } from '../net/prefix-set.ts'
import type { Prefix, Prefix4 } from '../net/prefix.ts'
import type { Entry } from './entry.ts'
import { nestsOf, type Nest } from './nests.ts'

/** What stands directly in a block, and what is left of it. */
export interface Fill {
  readonly parts: readonly Entry[]
  /** In address order, as few blocks as possible; none for IPv6. */
  readonly free: readonly Prefix4[]
}

interface Filling {
  readonly block: Entry
  readonly parts: Entry[]
  /** By parts, and by blocks of the same container inside this one. */
  readonly taken: Prefix[]
}

interface Inside {
  readonly filling: Filling | undefined
  readonly isTaken: boolean
}

function freeOf({ block, taken }: Filling): readonly Prefix4[] {
  if (block.prefix.family === 6) return []
  const used = taken.filter((prefix) => prefix.family === 4)
  return prefixesOf(minus(setOf([block.prefix]), setOf(used)))
}

/** How the blocks of one container are filled by what has to lie in it. */
export function fillsOf(blocks: readonly Entry[], parts: readonly Entry[]): ReadonlyMap<Entry, Fill> {
  const isBlock = new Set(blocks)
  const insides = new Map<Nest<Entry>, Inside>()
  const fillings: Filling[] = []
  for (const nest of nestsOf([...blocks, ...parts])) {
    const outer = nest.around && insides.get(nest.around)
    const own = nest.items.filter((item) => isBlock.has(item))
    const direct = nest.items.filter((item) => !isBlock.has(item))
    const isTaken = direct.length > 0 || outer?.isTaken === true
    for (const [i, block] of own.entries())
      fillings.push({ block, parts: [], taken: isTaken || i > 0 ? [block.prefix] : [] })
    const filling = own.length > 0 ? fillings.at(-own.length) : outer?.filling
    filling?.parts.push(...direct)
    const taken = own.length > 0 ? outer?.filling?.taken : filling?.taken
    taken?.push(nest.prefix)
    insides.set(nest, { filling, isTaken })
  }
  return new Map(fillings.map((filling) => [filling.block, { parts: filling.parts, free: freeOf(filling) }]))
}
