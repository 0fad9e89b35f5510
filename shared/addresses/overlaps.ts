import { grouped } from '../estate/grouped.ts'
import type { AddressRole } from '../kinds/kind.ts'
import type { Entry } from './entry.ts'
import { nestsOf, type Nest } from './nests.ts'

/** The others that a block shares addresses with. */
export interface Overlap {
  readonly count: number
  /** The first few. */
  readonly first: readonly Entry[]
}

const MOST = 3

/** Hybrid nodes and their pods are in the office; service ranges never leave their cluster. */
const mayShare: Partial<Record<AddressRole, readonly string[]>> = {
  office: ['remote-node', 'remote-pod'],
  'remote-node': ['office', 'remote-node'],
  'remote-pod': ['office'],
  service: ['service'],
}

interface Tally {
  count: number
  readonly first: Entry[]
}
type Tallies = Map<string, Tally>

function add(tallies: Tallies, role: string, { count, first }: Tally): void {
  const known = tallies.get(role) ?? { count: 0, first: [] }
  known.count += count
  known.first.push(...first.slice(0, MOST + 1 - known.first.length))
  tallies.set(role, known)
}

const tallied = (entries: readonly Entry[]): Tallies =>
  new Map(
    [...grouped(entries, ({ role }) => role)].map(([role, of]) => [
      role,
      { count: of.length, first: of.slice(0, MOST + 1) },
    ]),
  )

function* around<T>(nest: Nest<T>): Generator<Nest<T>> {
  for (let outer = nest.around; outer !== undefined; outer = outer.around) yield outer
}

interface Held {
  readonly own: Tallies
  readonly inside: Tallies
}

/** What each block holds, and what the blocks inside it hold; blocks have few others around them. */
function heldIn(nests: readonly Nest<Entry>[]): (nest: Nest<Entry>) => Held {
  const held = new Map(nests.map((nest) => [nest, { own: tallied(nest.items), inside: new Map<string, Tally>() }]))
  const heldBy = (nest: Nest<Entry>): Held => held.get(nest) ?? { own: new Map(), inside: new Map() }
  for (const nest of nests)
    for (const outer of around(nest))
      for (const [role, tally] of heldBy(nest).own) add(heldBy(outer).inside, role, tally)
  return heldBy
}

/** Those with more than one entry, inside another or around one: of most estates, none. */
function crowded(nests: readonly Nest<Entry>[]): readonly Nest<Entry>[] {
  const outer = new Set(nests.map((nest) => nest.around))
  return nests.filter((nest) => nest.items.length > 1 || nest.around !== undefined || outer.has(nest))
}

/** Entries without one share no address with another that they should be apart from. */
function overlapsAmong(entries: readonly Entry[]): readonly (readonly [Entry, Overlap])[] {
  const nests = crowded(nestsOf(entries))
  const heldBy = heldIn(nests)
  return nests.flatMap((nest) => {
    const { own, inside } = heldBy(nest)
    const near = [...[...around(nest)].map((outer) => heldBy(outer).own), own, inside].flatMap((tallies) => [
      ...tallies,
    ])
    return [...own.keys()].flatMap((role) => {
      const isAllowed = (other: string): boolean => mayShare[role as AddressRole]?.includes(other) ?? false
      const found = near.filter(([other]) => !isAllowed(other)).map(([, tally]) => tally)
      const count = found.reduce((sum, tally) => sum + tally.count, 0) - (isAllowed(role) ? 0 : 1)
      if (count === 0) return []
      const first = found.flatMap((tally) => tally.first).slice(0, MOST + 1)
      return nest.items
        .filter((entry) => entry.role === role)
        .map((entry) => [entry, { count, first: first.filter((each) => each !== entry).slice(0, MOST) }] as const)
    })
  })
}

/** The overlap of each entry that has one. What has to lie in something is compared with its neighbours there. */
export const overlapsOf = (entries: readonly Entry[]): ReadonlyMap<Entry, Overlap> =>
  new Map([...grouped(entries, ({ domain }) => domain).values()].flatMap((group) => [...overlapsAmong(group)]))
