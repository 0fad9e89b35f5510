import { byNaturalText } from '../base/order.ts'
import type { Estate } from '../estate/estate.ts'
import { grouped } from '../estate/grouped.ts'
import { remembered } from '../estate/remember.ts'
import type { AddressRole } from '../kinds/kind.ts'
import { prefixText, size4, type Prefix, type Prefix4 } from '../net/prefix.ts'
import { countAddresses, setOf } from '../net/prefix-set.ts'
import type { Id } from '../plan/plan.ts'
import { isEntry, usesIn, type Entry, type Use } from './entry.ts'
import { fillsOf, type Fill } from './fill.ts'
import { bySpace } from './nests.ts'
import { overlapsOf, type Overlap } from './overlaps.ts'

/** One line of the address plan: a block that something holds, or free space in one. */
export interface AddressRow {
  /** Unique in the plan, and the same after an edit elsewhere. */
  readonly key: string
  readonly role: AddressRole | 'free'
  /** Who holds it; of free space the one it is free in. */
  readonly id: Id
  readonly name: string
  /** Absent for free space. */
  readonly field?: string
  /** As written; may be no block at all. */
  readonly text: string
  readonly prefix: Prefix | undefined
  /** 1 for what lies in the row with 0 before it. */
  readonly depth: 0 | 1
  /** How many; of IPv4 only. */
  readonly addresses: number | undefined
  /** Of a subnet: without the five that AWS keeps. */
  readonly usable: number | undefined
  /** Of a block that is divided: the part that is taken, 0 to 1. */
  readonly used: number | undefined
  readonly overlap: Overlap | undefined
  /** Why it is no block, or lies outside what it belongs to. */
  readonly fault: string | undefined
}

export interface AddressPlan {
  readonly rows: readonly AddressRow[]
  /** Of every container: what no part of it uses, in address order, as few blocks as possible. */
  readonly free: ReadonlyMap<Id, readonly Prefix4[]>
}

/** Parts follow their container, and stand alone only where they are outside of it. */
const ORDER: readonly AddressRole[] = [
  'office',
  'vpc',
  'subnet',
  'service',
  'remote-node',
  'remote-pod',
  'client-vpn',
  'transit-gateway',
  'tunnel',
]

/** First and last, and what AWS uses for router, DNS and the future (Amazon VPC User Guide, Subnet sizing). */
const KEPT_BY_AWS = 5

const inOrder = (a: Use, b: Use): number => {
  const roles = ORDER.indexOf(a.role) - ORDER.indexOf(b.role)
  if (roles !== 0) return roles
  if (a.prefix === undefined || b.prefix === undefined) return Number(isEntry(b)) - Number(isEntry(a))
  return bySpace(a.prefix, b.prefix) || byNaturalText(a.name, b.name)
}

const sizeOf = (prefix: Prefix | undefined): number | undefined =>
  prefix?.family === 4 ? size4(prefix.length) : undefined

function usableOf({ role, prefix }: Use): number | undefined {
  const size = role === 'subnet' ? sizeOf(prefix) : undefined
  return size === undefined ? undefined : Math.max(0, size - KEPT_BY_AWS)
}

const usedOf = (prefix: Prefix, { free }: Fill): number | undefined =>
  prefix.family === 4 ? 1 - countAddresses(setOf(free)) / size4(prefix.length) : undefined

const freeRow = ({ id, name }: Entry, prefix: Prefix4): AddressRow => ({
  key: `${id} free ${prefixText(prefix)}`,
  role: 'free',
  id,
  name,
  text: prefixText(prefix),
  prefix,
  depth: 1,
  addresses: size4(prefix.length),
  usable: undefined,
  used: undefined,
  overlap: undefined,
  fault: undefined,
})

/** The fills of all containers: of whatever has a VPC's role, and of what has to lie in it. */
function allFills(entries: readonly Entry[]): ReadonlyMap<Entry, Fill> {
  const blocks = grouped(
    entries.filter(({ role }) => role === 'vpc'),
    ({ id }) => id,
  )
  const parts = grouped(entries, ({ within }) => within)
  return new Map([...blocks].flatMap(([id, own]) => [...fillsOf(own, parts.get(id) ?? [])]))
}

function freeSpace(fills: ReadonlyMap<Entry, Fill>): ReadonlyMap<Id, readonly Prefix4[]> {
  const free = new Map<Id, Prefix4[]>()
  for (const [{ id }, fill] of fills) free.set(id, [...(free.get(id) ?? []), ...fill.free])
  for (const blocks of free.values()) blocks.sort(bySpace)
  return free
}

/** All blocks of the estate in a useful order, and what is left of those that are divided. */
export const addressPlan = remembered((estate: Estate): AddressPlan => {
  const uses = usesIn(estate)
  const entries = uses.filter(isEntry)
  const overlaps = overlapsOf(entries)
  const fills = allFills(entries)
  const placed = new Set<Use>([...fills.values()].flatMap(({ parts }) => parts))

  const faultOf = (use: Use): string | undefined => {
    if (use.fault !== undefined || use.within === undefined || placed.has(use)) return use.fault
    return `outside ${estate.nameOf(use.within)}`
  }
  const rowOf = (use: Use, depth: 0 | 1): AddressRow => {
    const fill = isEntry(use) ? fills.get(use) : undefined
    return {
      key: `${use.id} ${use.field}`,
      role: use.role,
      id: use.id,
      name: use.name,
      field: use.field,
      text: use.text,
      prefix: use.prefix,
      depth,
      addresses: sizeOf(use.prefix),
      usable: usableOf(use),
      used: fill && use.prefix && usedOf(use.prefix, fill),
      overlap: isEntry(use) ? overlaps.get(use) : undefined,
      fault: faultOf(use),
    }
  }
  const inside = (block: Entry): readonly AddressRow[] => {
    const { parts = [], free = [] } = fills.get(block) ?? {}
    const rows = [...parts.map((part) => rowOf(part, 1)), ...free.map((prefix) => freeRow(block, prefix))]
    return rows.sort((a, b) => (a.prefix && b.prefix ? bySpace(a.prefix, b.prefix) : 0))
  }
  const tops = uses.filter((use) => !placed.has(use)).sort(inOrder)
  return {
    rows: tops.flatMap((use) => [rowOf(use, 0), ...(isEntry(use) ? inside(use) : [])]),
    free: freeSpace(fills),
  }
})
