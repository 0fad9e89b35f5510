import type { Field } from '../plan/field.ts'
import type { Id } from '../plan/plan.ts'

export type Values = Readonly<Record<string, unknown>>

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The name of a resource in one of the two plans; the id of what is not there. */
export type NameOf = (id: Id) => string

/** The parts of a field that holds several plain values; undefined for one that doesn't. */
export function partsOf(field: Field | undefined, value: unknown, nameOf: NameOf): readonly string[] | undefined {
  if (!Array.isArray(value) || field?.type === 'list') return undefined
  return value.map((part: unknown) => partText(field, part, nameOf))
}

function partText(field: Field | undefined, part: unknown, nameOf: NameOf): string {
  if (field?.type === 'links') return nameOf(String(part))
  if (field?.type === 'choices') return field.options.find(({ value }) => value === part)?.label ?? String(part)
  return plainText(part)
}

/** The value as its form shows it; `''` when it is unset. */
export function valueText(field: Field | undefined, value: unknown, nameOf: NameOf): string {
  const parts = partsOf(field, value, nameOf)
  if (parts !== undefined) return parts.join(', ')
  if (field?.type === 'link') return typeof value === 'string' ? nameOf(value) : ''
  if (field?.type === 'choice') return field.options.find((option) => option.value === value)?.label ?? plainText(value)
  if (field?.type === 'flag') return value === true ? (field.on?.label ?? 'yes') : (field.off?.label ?? 'no')
  const text = plainText(value)
  return text !== '' && field?.unit !== undefined ? `${text} ${field.unit}` : text
}

function plainText(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
