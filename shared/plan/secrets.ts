import type { Path } from './path.ts'

/** Stands where a key stood. */
export const TAKEN_OUT = '(key taken out)'

/** Shorter ones are no pre-shared keys: AWS takes 8 to 64 characters. */
const SHORTEST = 8

const LABEL = String.raw`(?:pre[-_ ]?shared[-_ ]?(?:key|secret)|(?<![A-Za-z])psk(?:[-_ ]?(?:secret|key))?|(?<![A-Za-z])(?:ike|ipsec|isakmp|vpn)[-_ ]?(?:key|secret|password)|shared[-_ ]?secret|secret[-_ ]?access[-_ ]?key|private[-_ ]?key|pass(?:word|phrase))s?`
/** What configurations write between the words and the key. */
const BETWEEN = String.raw`["'\x60]?(?:[ \t:=>]|(?:local|remote|ascii-text|hexadecimal|hex|key|address[ \t]+\S+|hostname[ \t]+\S+|is|was|[056])(?=[ \t])){1,16}`
const VALUE = String.raw`(?:"([^"\n]{8,})"|'([^'\n]{8,})'|([^\s"'<>,;]{8,}))`
const LABELLED = new RegExp(`(${LABEL}${BETWEEN})${VALUE}`, 'gi')
const HINT = /shared|psk|key|secret|passw|passphrase|BEGIN/i

const PEM = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g
/** What is typed on after a key was taken out belongs to it. */
const TYPED_ON = /\(key taken out\)[^\s"'<>,;]+/g
/** Of a word that is known as a key by itself. */
const SHORTEST_WORD = 24
const WORD = /[A-Za-z0-9._+/-]{24,}/g

/** Where a key would be, but none is. */
const REFERENCE =
  /^(?:\$\{|(?:var|local|data|module|random_\w+|aws_\w+)\.|arn:|https?:|secrets?[-_ ]?manager|\(key taken|[*x.…]+$|[\d.:/]+$)/i

const groups = (word: string, pattern: RegExp): number => word.match(pattern)?.length ?? 0

/** Upper case, lower case and digits as chance mixes them and people don't. */
function looksRandom(word: string): boolean {
  const runs = groups(word, /[A-Z]+|[a-z]+|\d+|[^A-Za-z\d]+/g)
  return runs > word.length * 0.4 && groups(word, /\d+/g) >= 2 && /[A-Z]/.test(word) && /[a-z]/.test(word)
}

/** Without a word beside it: as AWS makes pre-shared keys, or one of its secret access keys. */
const isKey = (word: string): boolean =>
  (/^[A-Za-z0-9._]{24,63}$/.test(word) || /^[A-Za-z0-9+/]{40}$/.test(word)) && looksRandom(word)

/** @param between  the words before it and what separates them */
function isLabelledKey(between: string, quoted: string | undefined, bare: string): boolean {
  if (REFERENCE.test(quoted ?? bare)) return false
  if (quoted !== undefined || /=[ \t]*$/.test(between)) return true
  const isMixed = /\d/.test(bare) || /\S[A-Z]/.test(bare) || /\w[._!$%&#@^*+~]\w/.test(bare)
  if (/[:>][ \t]*$/.test(between)) return isMixed || bare.length >= 2 * SHORTEST
  return /\d/.test(bare) && /[A-Za-z]/.test(bare) && !bare.includes('-')
}

const withoutLabelled = (text: string): string =>
  text.replace(LABELLED, (all: string, between: string, double?: string, single?: string, bare?: string) => {
    if (!isLabelledKey(between, double ?? single, bare ?? '')) return all
    const quote = double === undefined ? (single === undefined ? '' : "'") : '"'
    return `${between}${quote}${TAKEN_OUT}${quote}`
  })

/** The text with every key in it that can be told from other words taken out. */
export function textWithoutSecrets(text: string): string {
  const isHinted = HINT.test(text)
  if (!isHinted && text.length < SHORTEST_WORD) return text
  const labelled = isHinted ? withoutLabelled(text.replace(TYPED_ON, TAKEN_OUT).replace(PEM, TAKEN_OUT)) : text
  return labelled.replace(WORD, (word) => (isKey(word.replace(/[.]+$/, '')) ? TAKEN_OUT : word))
}

const PLACE_OF_A_KEY =
  /^(?:tunnel\d?[-_ ]?)?(?:pre[-_ ]?shared[-_ ]?(?:key|secret)|psk|ike[-_ ]?key|shared[-_ ]?secret|(?:aws[-_ ]?)?secret[-_ ]?access[-_ ]?key|private[-_ ]?key|password|passphrase)$/i

const holdsKey = (name: string, value: unknown): boolean =>
  typeof value === 'string' && value.length >= SHORTEST && PLACE_OF_A_KEY.test(name) && !REFERENCE.test(value)

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
