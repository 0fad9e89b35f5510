import { contains, overlaps, prefix4, type Prefix4 } from './prefix.ts'

interface NamedRange {
  readonly prefix: Prefix4
  readonly name: string
}

const named = (text: string, name: string): NamedRange => ({ prefix: prefix4(text), name })

/** RFC 1918. */
export const privateRanges = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].map(prefix4)

/** RFC 6598, shared address space for carrier-grade NAT. */
export const carrierGradeNat = prefix4('100.64.0.0/10')

/** RFC 3927; AWS uses it for instance metadata and the VPC resolver. */
export const linkLocal = prefix4('169.254.0.0/16')

/** Docker's default bridge. */
export const dockerBridge = prefix4('172.17.0.0/16')

/** Blocks that can't be assigned to hosts at all. */
const unusable: readonly NamedRange[] = [
  named('0.0.0.0/8', '“this network” (RFC 791)'),
  named('127.0.0.0/8', 'loopback (RFC 1122)'),
  named('169.254.0.0/16', 'link-local (RFC 3927)'),
  named('224.0.0.0/4', 'multicast (RFC 5771)'),
  named('240.0.0.0/4', 'reserved (RFC 1112)'),
]

/** Blocks that no host on the internet has as its own address. */
const notPublic: readonly NamedRange[] = [
  ...unusable,
  named('10.0.0.0/8', 'private (RFC 1918)'),
  named('172.16.0.0/12', 'private (RFC 1918)'),
  named('192.168.0.0/16', 'private (RFC 1918)'),
  named('100.64.0.0/10', 'carrier-grade NAT (RFC 6598)'),
  named('198.18.0.0/15', 'benchmarking (RFC 2544)'),
]

/** RFC 5737. */
const documentation: readonly NamedRange[] = ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24'].map((text) =>
  named(text, 'documentation (RFC 5737)'),
)

const nameIn = (ranges: readonly NamedRange[], prefix: Prefix4): string | undefined =>
  ranges.find((range) => overlaps(range.prefix, prefix))?.name

/** What makes a block unusable for hosts, in words; undefined when nothing does. */
export const unusableName = (prefix: Prefix4): string | undefined => nameIn(unusable, prefix)

/** What keeps a block off the internet, in words; documentation ranges do not count here. */
export const notPublicName = (prefix: Prefix4): string | undefined => nameIn(notPublic, prefix)

export const documentationName = (prefix: Prefix4): string | undefined => nameIn(documentation, prefix)

export const isPrivate = (prefix: Prefix4): boolean => privateRanges.some((range) => contains(range, prefix))
