import { bySpace } from '../../shared/addresses/nests.ts'
import type { AddressRow } from '../../shared/addresses/plan.ts'
import { remarkOf, ROLE_NAMES } from '../../shared/addresses/words.ts'
import { byNaturalText } from '../../shared/base/order.ts'
import { contains, readAddress4, type Prefix4 } from '../../shared/net/prefix.ts'

export type Column = 'block' | 'use' | 'name' | 'addresses' | 'usable' | 'used' | 'remark'

/** `undefined` keeps the order of the plan. */
export type Order = { readonly column: Column; readonly direction: 'ascending' | 'descending' } | undefined

const ADDRESS_LENGTH = 32

/** Rows with the typed words, or with the block that holds the typed address. */
export function matching(rows: readonly AddressRow[], typed: string): readonly AddressRow[] {
  const words = typed.trim().toLowerCase()
  if (words === '') return rows
  const base = readAddress4(words)
  const address: Prefix4 | undefined = base === undefined ? undefined : { family: 4, base, length: ADDRESS_LENGTH }
  return rows.filter(
    (row) =>
      (address !== undefined && row.prefix !== undefined && contains(row.prefix, address)) ||
      `${row.text} ${ROLE_NAMES[row.role]} ${row.name} ${remarkOf(row)}`.toLowerCase().includes(words),
  )
}

const byNumber = (a: number | undefined, b: number | undefined): number => (a ?? -1) - (b ?? -1)

const comparisons: Readonly<Record<Column, (a: AddressRow, b: AddressRow) => number>> = {
  block: (a, b) =>
    a.prefix && b.prefix
      ? bySpace(a.prefix, b.prefix)
      : Number(b.prefix !== undefined) - Number(a.prefix !== undefined),
  use: (a, b) => byNaturalText(ROLE_NAMES[a.role], ROLE_NAMES[b.role]),
  name: (a, b) => byNaturalText(a.name, b.name),
  addresses: (a, b) => byNumber(a.addresses, b.addresses),
  usable: (a, b) => byNumber(a.usable, b.usable),
  used: (a, b) => byNumber(a.used, b.used),
  remark: (a, b) => byNaturalText(remarkOf(a), remarkOf(b)),
}

export function ordered(rows: readonly AddressRow[], order: Order): readonly AddressRow[] {
  if (order === undefined) return rows
  const sign = order.direction === 'ascending' ? 1 : -1
  const compare = comparisons[order.column]
  return [...rows].sort((a, b) => sign * compare(a, b))
}
