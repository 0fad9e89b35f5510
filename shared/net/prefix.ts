import IPCIDR from 'ip-cidr'

/** An IPv4 block: `base` is the first address as an unsigned 32-bit integer, without host bits. */
export interface Prefix4 {
  readonly family: 4
  readonly base: number
  readonly length: number
}

/** An IPv6 block: `base` is the first address as an unsigned 128-bit integer, without host bits. */
export interface Prefix6 {
  readonly family: 6
  readonly base: bigint
  readonly length: number
}

export type Prefix = Prefix4 | Prefix6

/**
 * What a person's text turned out to be. `host-bits` carries the block the text most likely meant:
 * AWS would silently use it, Terraform refuses the text.
 */
export type PrefixReading =
  | { readonly is: 'prefix'; readonly prefix: Prefix }
  | { readonly is: 'host-bits'; readonly network: Prefix }
  | { readonly is: 'invalid'; readonly because: string }

const OCTET = '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const DOTTED_QUAD = `${OCTET}\\.${OCTET}\\.${OCTET}\\.${OCTET}`
const ADDRESS4 = new RegExp(`^${DOTTED_QUAD}$`)
const PREFIX4 = new RegExp(`^${DOTTED_QUAD}/(3[0-2]|[12]?\\d)$`)
const PREFIX6 = /^([0-9a-f:]+)\/(12[0-8]|1[01]\d|[1-9]?\d)$/i

const fromOctets = (octets: RegExpExecArray): number =>
  Number(octets[1]) * 0x1000000 + Number(octets[2]) * 0x10000 + Number(octets[3]) * 0x100 + Number(octets[4])

/** The number of addresses in an IPv4 block. */
export const size4 = (length: number): number => 2 ** (32 - length)

const size6 = (length: number): bigint => 1n << BigInt(128 - length)

/** An IPv4 address as an unsigned 32-bit integer; undefined for anything but a plain dotted quad. */
export function readAddress4(text: string): number | undefined {
  const match = ADDRESS4.exec(text)
  return match === null ? undefined : fromOctets(match)
}

const invalid = (because: string): PrefixReading => ({ is: 'invalid', because })

function readPrefix4(match: RegExpExecArray): PrefixReading {
  const length = Number(match[5])
  const address = fromOctets(match)
  const base = address - (address % size4(length))
  const prefix: Prefix4 = { family: 4, base, length }
  return base === address ? { is: 'prefix', prefix } : { is: 'host-bits', network: prefix }
}

function parsedPrefix6(text: string, host: string, length: number): PrefixReading {
  if (!IPCIDR.isValidCIDR(text)) return invalid(`“${text}” is not an IPv6 block`)
  const address = new IPCIDR(`${host}/128`).start<bigint>({ type: 'bigInteger' })
  const base = address - (address % size6(length))
  const prefix: Prefix6 = { family: 6, base, length }
  return base === address ? { is: 'prefix', prefix } : { is: 'host-bits', network: prefix }
}

/** What was read lately: a plan says `::/0` many times, and ip-cidr takes 17 µs for each. */
const lately6 = new Map<string, PrefixReading>()
const LATELY = 10_000

function readPrefix6(text: string, host: string, length: number): PrefixReading {
  const known = lately6.get(text)
  if (known !== undefined) return known
  const reading = parsedPrefix6(text, host, length)
  if (lately6.size === LATELY) lately6.clear()
  lately6.set(text, reading)
  return reading
}

function whyInvalid(text: string): string {
  if (text === '') return 'a CIDR block is missing'
  if (ADDRESS4.test(text)) return `“${text}” has no prefix length; for this one address write ${text}/32`
  if (/^[\d.]+\/\d+$/.test(text) && /(^|[./])0\d/.test(text)) return `“${text}” has a leading zero`
  if (/^[\d.]+\/\d+$/.test(text) && Number(text.split('/')[1]) > 32) return `“${text}” has a prefix length above 32`
  return `“${text}” is not a CIDR block; write it like 10.0.0.0/16`
}

/**
 * Reads one CIDR block as Terraform's provider reads it: no blanks, no leading zeros, no zone ids,
 * no IPv4-mapped IPv6. IPv4 is read here; IPv6 goes through ip-cidr, which is too lenient and too
 * slow (17 µs a block) to be asked alone.
 */
export function readPrefix(text: string): PrefixReading {
  const match4 = PREFIX4.exec(text)
  if (match4 !== null) return readPrefix4(match4)
  const match6 = PREFIX6.exec(text)
  if (match6 !== null && text.includes(':')) return readPrefix6(text, match6[1] ?? '', Number(match6[2]))
  return invalid(whyInvalid(text))
}

/** The block, also when the text has host bits set; undefined when it is no block at all. */
export function meantPrefix(text: string): Prefix | undefined {
  const reading = readPrefix(text)
  if (reading.is === 'prefix') return reading.prefix
  return reading.is === 'host-bits' ? reading.network : undefined
}

/** As `meantPrefix`, for IPv4 only. */
export function meantPrefix4(text: string): Prefix4 | undefined {
  const prefix = meantPrefix(text)
  return prefix?.family === 4 ? prefix : undefined
}

/** As `meantPrefix`, for IPv6 only. */
export function meantPrefix6(text: string): Prefix6 | undefined {
  const prefix = meantPrefix(text)
  return prefix?.family === 6 ? prefix : undefined
}

/** For constants and tests: throws when the text is not a block. */
export function prefix4(text: string): Prefix4 {
  const reading = readPrefix(text)
  if (reading.is !== 'prefix' || reading.prefix.family !== 4) throw new Error(`Not an IPv4 block: ${text}`)
  return reading.prefix
}

export function address4Text(address: number): string {
  return [address / 0x1000000, (address / 0x10000) % 256, (address / 0x100) % 256, address % 256]
    .map((octet) => String(Math.floor(octet)))
    .join('.')
}

/** Longest run of two or more zero groups, replaced by `::` (RFC 5952). */
function compressed(groups: readonly string[]): string {
  const text = groups.join(':')
  const runs = [...text.matchAll(/(?:^|:)(?:0(?::|$)){2,}/g)].map((run) => run[0])
  const longest = runs.sort((a, b) => b.length - a.length)[0]
  return longest === undefined ? text : text.replace(longest, '::')
}

function address6Text(address: bigint): string {
  const groups = Array.from({ length: 8 }, (_, i) => ((address >> BigInt(112 - 16 * i)) & 0xffffn).toString(16))
  return compressed(groups)
}

export const prefixText = (prefix: Prefix): string =>
  `${prefix.family === 4 ? address4Text(prefix.base) : address6Text(prefix.base)}/${String(prefix.length)}`

/** The block of this length around, or at the beginning of, another one. */
export function resized(prefix: Prefix4, length: number): Prefix4 {
  return { family: 4, base: prefix.base - (prefix.base % size4(length)), length }
}

/** As `resized`, for IPv6. */
export const resized6 = ({ base }: Prefix6, length: number): Prefix6 => ({
  family: 6,
  base: base - (base % size6(length)),
  length,
})

/** The address just past an IPv4 block. */
export const end4 = (prefix: Prefix4): number => prefix.base + size4(prefix.length)

export function contains(outer: Prefix, inner: Prefix): boolean {
  if (outer.length > inner.length) return false
  if (outer.family === 4 && inner.family === 4) return inner.base >= outer.base && inner.base < end4(outer)
  if (outer.family === 6 && inner.family === 6)
    return inner.base >= outer.base && inner.base < outer.base + size6(outer.length)
  return false
}

/** Two blocks share an address exactly when one contains the other. */
export const overlaps = (a: Prefix, b: Prefix): boolean => contains(a, b) || contains(b, a)
