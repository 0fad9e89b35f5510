import type { AddressPlan, AddressRow } from './plan.ts'
import { remarkOf } from './words.ts'

const HEAD = ['block', 'role', 'name', 'resource', 'field', 'addresses', 'usable', 'used', 'remark']

/** What spreadsheets would take for a formula gets an apostrophe in front, which they don’t show. */
const defused = (text: string): string => text.replace(/^[=+\-@\t\r\n＝＋－＠]/, "'$&")

const cell = (value: string | number | undefined): string => {
  const text = typeof value === 'string' ? defused(value) : String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const cellsOf = (row: AddressRow): readonly (string | number | undefined)[] => [
  row.text,
  row.role,
  row.name,
  row.id,
  row.field,
  row.addresses,
  row.usable,
  row.used?.toFixed(4),
  remarkOf(row),
]

/** RFC 4180. */
export const csvOf = ({ rows }: AddressPlan): string =>
  [HEAD, ...rows.map(cellsOf)].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
