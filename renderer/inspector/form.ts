import type { Field, Fields } from '../../shared/plan/field.ts'
import type { Finding } from '../../shared/plan/finding.ts'

type Values = Readonly<Record<string, unknown>>

export interface FormField {
  readonly name: string
  readonly field: Field
}

export interface FormSection {
  /** `''` for the kind's first section, which needs no heading. */
  readonly title: string
  readonly fields: readonly FormField[]
  /** Folded away until asked for. */
  readonly advanced: readonly FormField[]
}

/**
 * The fields that are of use for this record, in sections in order of first mention.
 * @param isFaulty  a field of no use is shown too while something is wrong with what it holds
 */
export function sectionsOf(
  fields: Fields,
  values: Values,
  isFaulty: (name: string) => boolean = () => false,
): readonly FormSection[] {
  const sections = new Map<string, { fields: FormField[]; advanced: FormField[] }>()
  for (const [name, field] of Object.entries(fields)) {
    if (field.when?.(values) === false && !isFaulty(name)) continue
    const title = field.section ?? ''
    const section = sections.get(title) ?? { fields: [], advanced: [] }
    sections.set(title, section)
    if (field.advanced === true) section.advanced.push({ name, field })
    else section.fields.push({ name, field })
  }
  return [...sections].map(([title, section]) => ({ title, ...section }))
}

/** Whether a finding's path is this one or leads into it: `tunnels[0].insideCidr` leads into `tunnels`. */
export const leadsInto = (path: string, into: string): boolean =>
  path === into || path.startsWith(`${into}.`) || path.startsWith(`${into}[`)

export const findingsIn = (findings: readonly Finding[], path: string): readonly Finding[] =>
  findings.filter(({ at }) => at.field !== undefined && leadsInto(at.field, path))

export const findingsAt = (findings: readonly Finding[], path: string): readonly Finding[] =>
  findings.filter(({ at }) => at.field === path)

/** The whole number that was typed; null for nothing, undefined for what is no whole number. */
export function readNumber(typed: string): number | null | undefined {
  const text = typed.trim()
  if (text === '') return null
  const number = Number(text)
  return /^[+-]?\d+$/.test(text) && Number.isSafeInteger(number) ? number : undefined
}

/** What a list of blocks was meant to be: pasted text may hold several, apart by blanks, commas or new lines. */
export const readBlocks = (typed: string): readonly string[] => typed.split(/[\s,;]+/).filter((part) => part !== '')

export interface TagRow {
  readonly key: string
  readonly value: string
}

/** What no plan file can hold as a name. */
export const NO_KEY = '__proto__'

/** Rows without a key, and all but the first of those with the same, are not kept. */
export const tagsOf = (rows: readonly TagRow[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rows
      .filter(({ key }, i) => key !== '' && key !== NO_KEY && rows.findIndex((row) => row.key === key) === i)
      .map(({ key, value }) => [key, value]),
  )
