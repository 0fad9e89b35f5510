import { contains, type Prefix } from '../net/prefix.ts'

/** What holds exactly one block, and the next block around it. */
export interface Nest<T> {
  readonly prefix: Prefix
  readonly items: T[]
  readonly around: Nest<T> | undefined
}

/** IPv4 before IPv6, in address order, outer blocks before the ones inside them. */
export const bySpace = (a: Prefix, b: Prefix): number =>
  a.family - b.family || (a.base < b.base ? -1 : a.base > b.base ? 1 : a.length - b.length)

/** Blocks are nested or apart: one walk in address order finds what is inside what. Outer ones come first. */
export function nestsOf<T extends { readonly prefix: Prefix }>(items: Iterable<T>): readonly Nest<T>[] {
  const nests: Nest<T>[] = []
  let last: Nest<T> | undefined
  for (const item of [...items].sort((a, b) => bySpace(a.prefix, b.prefix))) {
    while (last !== undefined && !contains(last.prefix, item.prefix)) last = last.around
    if (last?.prefix.length === item.prefix.length) last.items.push(item)
    else nests.push((last = { prefix: item.prefix, items: [item], around: last }))
  }
  return nests
}
