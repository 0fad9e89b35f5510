import { isEntry, usesIn, type Entry } from '../addresses/entry.ts'
import { byNaturalText } from '../base/order.ts'
import type { Estate } from '../estate/estate.ts'
import { kindOf } from '../kinds/by-name.ts'
import { contains, meantPrefix, overlaps, type Prefix } from '../net/prefix.ts'
import type { Fields } from '../plan/field.ts'
import type { Finding } from '../plan/finding.ts'
import type { Id, Resource } from '../plan/plan.ts'

/** A resource that was looked for. */
export interface Hit {
  readonly id: Id
  /** What of it fits: `10.0.0.0/16 contains it`, `Tag env: prod`. */
  readonly why: string
}

/** The smaller the better it fits: from an exact address to a word in a finding. */
interface Match {
  readonly rank: number
  readonly why: string
}

/** Addresses come before names, and the smallest block around one before the larger ones. */
const RANKS = { exact: 0, address: 1, name: 200, id: 201, kind: 202, tag: 203, field: 204, finding: 205 } as const

type Values = Readonly<Record<string, unknown>>

const hasAll = (text: string, words: readonly string[]): boolean => {
  const lower = text.toLowerCase()
  return words.every((word) => lower.includes(word))
}

/** Every text and ASN of the record with its field's label. */
function* textsOf(fields: Fields, values: Values): Generator<readonly [label: string, text: string]> {
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name]
    if (typeof value === 'string' && field.type !== 'link') yield [field.label, value]
    if (typeof value === 'number' && /\bASN\b/.test(field.label)) yield [field.label, String(value)]
    if (field.type === 'texts' || field.type === 'cidrs')
      for (const text of value as readonly string[]) yield [field.label, text]
    if (field.type === 'list') for (const item of value as readonly Values[]) yield* textsOf(field.item, item)
  }
}

/** A block, or one address; undefined for other words. */
function blockOf(wanted: string): Prefix | undefined {
  if (wanted.includes('/')) return meantPrefix(wanted)
  return meantPrefix(`${wanted}/${wanted.includes(':') ? '128' : '32'}`)
}

function addressMatch({ text, prefix }: Entry, block: Prefix): Match | undefined {
  if (!overlaps(prefix, block)) return undefined
  if (!contains(prefix, block)) return { rank: RANKS.address + 129, why: `${text} lies in it` }
  const rank = RANKS.address + 128 - prefix.length
  return { rank, why: prefix.length === block.length ? `${text} is it` : `${text} contains it` }
}

function* wordMatches(resource: Resource, words: readonly string[], phrase: string): Generator<Match> {
  const kind = kindOf(resource)
  const title = kind?.record.title ?? resource.kind
  if (hasAll(resource.name, words)) yield { rank: RANKS.name, why: 'Name' }
  if (hasAll(resource.id, words)) yield { rank: RANKS.id, why: `Id ${resource.id}` }
  if (hasAll(`${title} ${resource.kind}`, words)) yield { rank: RANKS.kind, why: 'Kind' }
  else if (hasAll(`${title} ${resource.name}`, words)) yield { rank: RANKS.kind, why: 'Kind and name' }
  for (const [key, value] of Object.entries((resource['tags'] ?? {}) as Readonly<Record<string, string>>))
    if (hasAll(`${key} ${key}=${value} ${key}: ${value}`, words)) yield { rank: RANKS.tag, why: `Tag ${key}: ${value}` }
  const number = phrase.replace(/^asn? ?/, '')
  for (const [label, text] of textsOf(kind?.record.fields ?? {}, resource)) {
    if (text.toLowerCase() === phrase || text === number) yield { rank: RANKS.exact, why: `${label} ${text}` }
    else if (hasAll(text, words)) yield { rank: RANKS.field, why: `${label}: ${text.slice(0, 80)}` }
  }
}

/**
 * Resources by name, id, kind, tag, any text they hold, what is wrong with them, or address: the blocks that contain
 * it and that lie in it. The best first.
 */
export function find(estate: Estate, findings: readonly Finding[], wanted: string): readonly Hit[] {
  const phrase = wanted.trim().toLowerCase()
  if (phrase === '') return []
  const best = new Map<Id, Match>()
  const note = (id: Id, match: Match): void => {
    const known = best.get(id)
    if (known === undefined || match.rank < known.rank) best.set(id, match)
  }
  const words = phrase.split(/\s+/)
  for (const resource of estate.resources.values())
    for (const match of wordMatches(resource, words, phrase)) note(resource.id, match)
  const block = blockOf(phrase)
  for (const use of block === undefined ? [] : usesIn(estate).filter(isEntry)) {
    const match = block && addressMatch(use, block)
    if (match !== undefined) note(use.id, match)
  }
  for (const { rule, message, at } of findings)
    if (hasAll(`${rule} ${message}`, words)) note(at.id, { rank: RANKS.finding, why: message })
  return [...best]
    .filter(([id]) => estate.resources.has(id))
    .sort(([a, x], [b, y]) => x.rank - y.rank || byNaturalText(estate.nameOf(a), estate.nameOf(b)))
    .map(([id, { why }]) => ({ id, why }))
}
