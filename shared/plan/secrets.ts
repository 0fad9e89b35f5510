import { withoutUnseen } from '../base/visible.ts'
import type { Path } from './path.ts'

/** Stands where a key stood. */
export const TAKEN_OUT = '(key taken out)'

/** Shorter ones are no pre-shared keys: AWS takes 8 to 64 characters. */
const SHORTEST = 8

const LABEL = String.raw`(?:pre[-_ ]?shared(?:[-_ ]?(?:key|secret))?|(?<![A-Za-z])psk(?:[-_ ]?(?:secret|key))?|(?<![A-Za-z])(?:ike|ipsec|isakmp|vpn)[-_ ]?(?:key|secret|password)|shared[-_ ]?(?:secret|key)|secret[-_ ]?access[-_ ]?key|private[-_ ]?key|pass(?:wor[dt]|phrase|code)|(?<![A-Za-z:])(?:pwd?|secret)(?=["'\x60]?[ \t]*[:=]))s?`
/** Which one of several: `PSK 2`, `pre-shared key for the tunnel to Frankfurt:`. */
const WHICH = String.raw`(?:[-_ ]?#?\d{1,2}(?!\w)|[ \t]+(?:(?:for|of|on|at|tunnel)(?=[ \t])|\()[^\n:=]{0,40}?(?=[ \t]*(?:[:=\n]|is[ \t])))?`
/** What configurations, tables and notes write between the words and the key. */
const WORDS = String.raw`local|remote|ascii-text|hexadecimal|hex|key|value|text|plain|simple|cipher|enc|address[ \t]+\S+|hostname[ \t]+\S+|is|was|now|set|changed|to|[0156]`
const MARKUP = String.raw`</?\w[^<>\n]{0,80}>|[ \t][\w:]+="[^"<>\n]{0,40}"(?=[^<>\n]{0,80}>)|<!\[CDATA\[|<<[-~]?\w+|>[-+]|\*\*`
const BETWEEN = String.raw`\\?["'\x60]?(?:${MARKUP}|[\s:=>|：\\]|(?<=\s)[-–—→]+>?(?=\s)|(?:${WORDS})(?=[ \t])){1,16}`
const VALUE = String.raw`(?:"([^"\n]{8,})"|'([^'\n]{8,})'|([^\s"'<>,;]{8,}))`
const LABELLED = new RegExp(`(${LABEL}${WHICH}${BETWEEN})${VALUE}`, 'gi')
/** A tunnel has a key, a connection has two. */
const MORE = /\(key taken out\)["']?(?:(?:[ \t]*[,;/&]|[ \t]+(?:and|or))[ \t]+[^\s"'<>,;]{8,})+/gi
const HINT = /shared|psk|key|secret|pass|pwd?\b|BEGIN/i

const PEM = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g
/** What is typed on after a key was taken out belongs to it. */
const TYPED_ON = /\(key taken out\)[^\s"'<>,;]+/g
/** Of a word that is known as a key by itself. */
const SHORTEST_WORD = 24
/** Links, names of AWS and certificates hold words as chance makes them. */
const WORD = /(?:https?:\/\/|arn:)\S+|-----BEGIN CERTIFICATE-----[^-]*|[A-Za-z0-9._+/-]{24,}/g

/** Where a key would be, but none is. */
const REFERENCE =
  /^(?:\$\{|(?:var|local|data|module|random_\w+|aws_\w+)\.|arn:|https?:|secrets?[-_ ]?manager|\(key taken|[*x.…]+$|[\d.:/-]+$|(?:aes|sha|ikev)\d)/i

const groups = (word: string, pattern: RegExp): number => word.match(pattern)?.length ?? 0

/** `Prod.Vpn2.Tunnel1`, and what AWS adds to names. */
const isNumberedName = (word: string): boolean =>
  word.split(/[._]/).every((part) => /^(?:[A-Za-z]*\d*[A-Za-z]?|[\da-f]*|[\dA-F]*)$/.test(part))

/** Upper case, lower case and digits as chance mixes them and people don't. */
function looksRandom(word: string): boolean {
  const runs = groups(word, /[A-Z]+|[a-z]+|\d+|[^A-Za-z\d]+/g) / word.length
  const isMixed = /[A-Z]/.test(word) && /[a-z]/.test(word) && /\d/.test(word)
  return isMixed && runs > (groups(word, /\d+/g) >= 2 ? 0.4 : 0.5) && !isNumberedName(word)
}

/** Without a word beside it: as AWS makes pre-shared keys, or one of its secret access keys. */
const isKey = (word: string): boolean =>
  (/^[A-Za-z0-9._]{24,63}$/.test(word) || /^[A-Za-z0-9+/]{40}$/.test(word)) && looksRandom(word)

function withoutBare(word: string): string {
  if (isKey(word.replace(/[.]+$/, ''))) return TAKEN_OUT
  if (/[^A-Za-z0-9._-]/.test(word)) return word
  return word.replace(/[A-Za-z0-9._]{24,}/g, (part) => (isKey(part.replace(/[.]+$/, '')) ? TAKEN_OUT : part))
}

const isMixed = (word: string): boolean => /\d/.test(word) && /[A-Za-z]/.test(word) && !/[-=/@]/.test(word)

/** @param between  the words before it and what separates them */
function isLabelledKey(between: string, quoted: string | undefined, bare: string): boolean {
  const value = quoted ?? bare
  if (REFERENCE.test(value)) return /=[ \t]*$/.test(between) && /^\d+$/.test(value)
  if (quoted !== undefined || /=[ \t]*$/.test(between)) return true
  const isOdd = /\d/.test(bare) || /[a-z][A-Z]/.test(bare) || /\w[._!$%&#@^*+~]\w/.test(bare)
  if (/[:>：][\s*|>\\+-]*$/.test(between)) return isOdd || bare.length >= 2 * SHORTEST
  return isMixed(bare)
}

/** In a form the label has a line of its own, and so has the key. */
const isAcrossLines = (between: string): boolean => /\n/.test(between) && !/[:=>|：]/.test(between)

function standsAlone(text: string, from: number, to: number): boolean {
  const end = text.indexOf('\n', to)
  const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from)
  return `${before}${text.slice(to, end === -1 ? undefined : end)}`.trim() === ''
}

type Caught = string | undefined

const withoutLabelled = (text: string): string =>
  text
    .replace(LABELLED, (all: string, between: string, double: Caught, single: Caught, bare: Caught, at: number) => {
      if (isAcrossLines(between) && !standsAlone(text, at, at + all.length)) return all
      if (!isLabelledKey(between, double ?? single, bare ?? '')) return all
      const quote = double === undefined ? (single === undefined ? '' : "'") : '"'
      return `${between}${quote}${TAKEN_OUT}${quote}`
    })
    .replace(MORE, (all) => all.replace(/[^\s"'<>,;()]{8,}/g, (word) => (isMixed(word) ? TAKEN_OUT : word)))

/** The text with every key in it that can be told from other words taken out. */
export function textWithoutSecrets(text: string): string {
  const without = withoutShownKeys(text)
  if (without !== text || /^[\s!-~]*$/.test(text)) return without
  // What nobody sees parts no key.
  const seen = withoutUnseen(text)
  const withoutSeen = withoutShownKeys(seen)
  return withoutSeen === seen ? text : withoutSeen
}

function withoutShownKeys(text: string): string {
  const isHinted = HINT.test(text)
  if (!isHinted && text.length < SHORTEST_WORD) return text
  const labelled = isHinted ? withoutLabelled(text.replace(TYPED_ON, TAKEN_OUT).replace(PEM, TAKEN_OUT)) : text
  return labelled.replace(WORD, withoutBare)
}

const PLACE_OF_A_KEY =
  /^(?:tunnel\d?[-_ ]?)?(?:pre[-_ ]?shared[-_ ]?(?:key|secret)|psk|ike[-_ ]?key|shared[-_ ]?secret|(?:aws[-_ ]?)?secret[-_ ]?access[-_ ]?key|private[-_ ]?key|password|passphrase)$/i

function holdsKey(name: string, value: unknown): boolean {
  if (typeof value !== 'string' || value.length < SHORTEST || !HINT.test(name) || REFERENCE.test(value)) return false
  return PLACE_OF_A_KEY.test(name) || withoutLabelled(`${name}: ${value}`) !== `${name}: ${withoutLabelled(value)}`
}

/** Quick, as nearly all of every plan is. */
function isClean(value: unknown): boolean {
  if (typeof value === 'string') return textWithoutSecrets(value) === value
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(isClean)
  return Object.entries(value).every(([name, each]) => isClean(name) && !holdsKey(name, each) && isClean(each))
}

function cleaned(value: unknown, path: Path, found: Path[]): unknown {
  if (isClean(value)) return value
  if (Array.isArray(value)) return value.map((item: unknown, i) => cleaned(item, [...path, i], found))
  if (typeof value === 'object') return cleanedObject(value as Readonly<Record<string, unknown>>, path, found)
  found.push(path)
  return textWithoutSecrets(value as string)
}

function cleanedObject(value: Readonly<Record<string, unknown>>, path: Path, found: Path[]): object {
  const entries = Object.entries(value).flatMap(([name, each]) => {
    const key = textWithoutSecrets(name)
    const at = [...path, key]
    if (key !== name || holdsKey(name, each)) found.push(at)
    return holdsKey(name, each) ? [] : [[key, cleaned(each, at, found)] as const]
  })
  return Object.fromEntries(entries)
}

/**
 * Plans hold no keys: the value with those taken out of its texts and names, and without fields that are made
 * for one. The same object when there is none.
 */
export function withoutSecrets<T>(value: T): { readonly value: T; readonly paths: readonly Path[] } {
  const paths: Path[] = []
  return { value: cleaned(value, [], paths) as T, paths }
}
