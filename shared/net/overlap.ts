import { end4, type Prefix4 } from './prefix.ts'

interface Node {
  readonly index: number
  readonly end: number
  /** The first, in the order given, of the blocks around it. */
  readonly around: number
  /** The first of itself and the blocks inside it. */
  inside: number
}

type Entry = readonly [index: number, block: Prefix4]

/** Outer blocks before the ones inside them; equal ones in the order given. */
const bySpace = ([i, a]: Entry, [j, b]: Entry): number => a.base - b.base || a.length - b.length || i - j

/**
 * For each block the index of the first block before it, in the order given, that shares an address with it.
 * Blocks are nested or apart, so one walk in address order with the open ones on a stack is enough.
 */
export function firstOverlaps(blocks: readonly Prefix4[]): readonly (number | undefined)[] {
  const firsts: number[] = []
  const open: Node[] = []
  const close = (node: Node): void => {
    firsts[node.index] = Math.min(node.around, node.inside)
    const outer = open.at(-1)
    if (outer !== undefined) outer.inside = Math.min(outer.inside, node.inside)
  }
  const closeUpTo = (address: number): void => {
    for (let top = open.at(-1); top !== undefined && top.end <= address; top = open.at(-1)) {
      open.pop()
      close(top)
    }
  }
  for (const [index, block] of [...blocks.entries()].sort(bySpace)) {
    closeUpTo(block.base)
    const outer = open.at(-1)
    const around = outer === undefined ? index : Math.min(outer.around, outer.index)
    open.push({ index, end: end4(block), around, inside: index })
  }
  closeUpTo(Infinity)
  return firsts.map((first, index) => (first < index ? first : undefined))
}
