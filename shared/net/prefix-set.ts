import { end4, size4, type Prefix4 } from './prefix.ts'

/** Addresses `from` up to, not including, `to`. */
interface Range {
  readonly from: number
  readonly to: number
}

/** A set of IPv4 addresses: ranges sorted, disjoint and not touching, so that equal sets look equal. */
export type PrefixSet = readonly Range[]

export const emptySet: PrefixSet = []

export const everything: PrefixSet = [{ from: 0, to: size4(0) }]

const rangeOf = (prefix: Prefix4): Range => ({ from: prefix.base, to: end4(prefix) })

function joined(sorted: readonly Range[]): PrefixSet {
  const result: Range[] = []
  for (const range of sorted) {
    const last = result.at(-1)
    if (last !== undefined && range.from <= last.to) {
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    } else {
      result.push(range)
    }
  }
  return result
}

export const setOf = (prefixes: Iterable<Prefix4>): PrefixSet =>
  joined([...prefixes].map(rangeOf).sort((a, b) => a.from - b.from))

export const union = (a: PrefixSet, b: PrefixSet): PrefixSet => joined([...a, ...b].sort((x, y) => x.from - y.from))

export function intersection(a: PrefixSet, b: PrefixSet): PrefixSet {
  const result: Range[] = []
  let i = 0
  let j = 0
  for (let x = a[i], y = b[j]; x !== undefined && y !== undefined; x = a[i], y = b[j]) {
    const from = Math.max(x.from, y.from)
    const to = Math.min(x.to, y.to)
    if (from < to) result.push({ from, to })
    if (x.to < y.to) i++
    else j++
  }
  return result
}

const complement = (set: PrefixSet): PrefixSet => {
  const edges = [0, ...set.flatMap((range) => [range.from, range.to]), size4(0)]
  const gaps: Range[] = []
  for (let i = 0; i < edges.length; i += 2) {
    const from = edges[i] ?? 0
    const to = edges[i + 1] ?? 0
    if (from < to) gaps.push({ from, to })
  }
  return gaps
}

export const minus = (a: PrefixSet, b: PrefixSet): PrefixSet => (b.length === 0 ? a : intersection(a, complement(b)))

export const includesAll = (outer: PrefixSet, inner: PrefixSet): boolean =>
  inner.every(({ from, to }) => outer.some((range) => range.from <= from && to <= range.to))

export const includesAddress = (set: PrefixSet, address: number): boolean =>
  set.some((range) => address >= range.from && address < range.to)

export const countAddresses = (set: PrefixSet): number => set.reduce((sum, range) => sum + range.to - range.from, 0)

/** The fewest blocks that make up the set, in address order. */
export function prefixesOf(set: PrefixSet): Prefix4[] {
  const result: Prefix4[] = []
  for (const range of set) {
    let base = range.from
    while (base < range.to) {
      let length = 32
      while (length > 0 && base % size4(length - 1) === 0 && base + size4(length - 1) <= range.to) length--
      result.push({ family: 4, base, length })
      base += size4(length)
    }
  }
  return result
}

/** The lowest free block of this length; undefined when none fits. */
export function takeFree(free: PrefixSet, length: number): Prefix4 | undefined {
  const size = size4(length)
  for (const range of free) {
    const base = Math.ceil(range.from / size) * size
    if (base + size <= range.to) return { family: 4, base, length }
  }
  return undefined
}
