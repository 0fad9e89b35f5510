import { kinds } from '../kinds/index.ts'
import type { Kind } from '../kinds/kind.ts'
import { readAddress4, readPrefix, type Prefix } from '../net/prefix.ts'
import type { Field } from '../plan/field.ts'

/** What typed words ask for: `subnet 10.20.3.0/24 b` is a subnet with that block in that zone. */
export interface Wish {
  readonly kind: Kind
  readonly fields: Readonly<Record<string, unknown>>
}

type Values = Record<string, unknown>

const wordsOf = ({ record }: Kind): readonly string[] =>
  [record.title, record.prefix, record.name.replaceAll('_', ' ')]
    .join(' ')
    .toLowerCase()
    .split(/[\s()/-]+/)

/** How many of the leading words name the kind, each by its beginning. */
function namedBy(kind: Kind, typed: readonly string[]): number {
  const own = wordsOf(kind)
  const stop = typed.findIndex((word) => !own.some((each) => each.startsWith(word)))
  return stop < 0 ? typed.length : stop
}

const fieldWhere = (kind: Kind, fits: (field: Field, name: string) => boolean): string | undefined =>
  Object.entries(kind.record.fields).find(([name, field]) => fits(field, name))?.[0]

const prefixIn = (word: string): Prefix | undefined => {
  const reading = readPrefix(word)
  return reading.is === 'prefix' ? reading.prefix : reading.is === 'host-bits' ? reading.network : undefined
}

const isOfFamily = (name: string, family: Prefix['family']): boolean => /v6/i.test(name) === (family === 6)

function withBlock(kind: Kind, values: Values, word: string): boolean {
  const prefix = prefixIn(word)
  if (prefix === undefined) return false
  const name = fieldWhere(
    kind,
    ({ type }, each) =>
      (type === 'cidr' || type === 'cidrs') && !(type === 'cidr' && each in values) && isOfFamily(each, prefix.family),
  )
  if (name === undefined) return false
  const isList = kind.record.fields[name]?.type === 'cidrs'
  values[name] = isList ? [...((values[name] ?? []) as readonly string[]), word] : word
  return true
}

/** `b`, or `eu-west-1b`. */
function withZone(kind: Kind, values: Values, word: string, region: string): boolean {
  const zone = /^[a-f]$/i.test(word) ? region + word.toLowerCase() : word
  const name = fieldWhere(kind, ({ label, type }) => type === 'text' && /^Availability Zone/.test(label))
  if (name === undefined || name in values || !/^[a-z]{2}(-[a-z]+)+-\d[a-z]$/.test(zone)) return false
  values[name] = zone
  return true
}

function withAddress(kind: Kind, values: Values, word: string): boolean {
  const name = fieldWhere(kind, ({ label, type }) => type === 'text' && /\bIP address\b/i.test(label))
  if (name === undefined || name in values || readAddress4(word) === undefined) return false
  values[name] = word
  return true
}

function withAsn(kind: Kind, values: Values, word: string): boolean {
  const name = fieldWhere(kind, ({ label, type }) => type === 'number' && /\bASN\b/.test(label))
  const digits = /^(?:asn?)?(\d{1,10})$/i.exec(word)?.[1]
  if (name === undefined || name in values || digits === undefined) return false
  values[name] = Number(digits)
  return true
}

/** Words that only say what the next one is. */
const FILLERS = new Set(['az', 'zone', 'asn', 'in'])

/** Each word goes to the field that takes its like; the others are the name. */
function fieldsFrom(kind: Kind, words: readonly string[], region: string): Values {
  const values: Values = {}
  const name: string[] = []
  for (const word of words) {
    const isTaken =
      FILLERS.has(word.toLowerCase()) ||
      withBlock(kind, values, word) ||
      withZone(kind, values, word, region) ||
      withAddress(kind, values, word) ||
      withAsn(kind, values, word)
    if (!isTaken) name.push(word)
  }
  return name.length > 0 ? { ...values, name: name.join(' ') } : values
}

/** Every kind that the first of the words may name, the likeliest first; all kinds for no words. */
export function wishes(typed: string, region: string): readonly Wish[] {
  const words = typed.split(/\s+/).filter((word) => word !== '')
  const lower = words.map((word) => word.toLowerCase())
  const found = kinds.flatMap((kind) => {
    const named = namedBy(kind, lower)
    if (named === 0 && words.length > 0) return []
    const exact = lower.slice(0, named).filter((word) => wordsOf(kind).includes(word)).length
    const begins = kind.record.title.toLowerCase().startsWith(lower[0] ?? '') || kind.record.prefix === lower[0]
    const rank = named * 100 + exact * 10 + (begins ? 5 : 0) - kind.record.title.split(' ').length
    return [{ rank, wish: { kind, fields: fieldsFrom(kind, words.slice(named), region) } }]
  })
  return found.sort((a, b) => b.rank - a.rank).map(({ wish }) => wish)
}
