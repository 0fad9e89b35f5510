/** Autonomous system numbers as plain numbers, 0 to 4294967295. */

export const MAX_ASN = 4294967295

/** Largest ASN that the provider's `bgp_asn` can send; larger ones go into `bgp_asn_extended`. */
export const MAX_SHORT_ASN = 2147483647

/** RFC 6996. */
const PRIVATE_16 = { from: 64512, to: 65534 }
const PRIVATE_32 = { from: 4200000000, to: 4294967294 }

const within = (asn: number, range: { from: number; to: number }): boolean => asn >= range.from && asn <= range.to

export const isAsn = (asn: number): boolean => Number.isInteger(asn) && asn >= 0 && asn <= MAX_ASN

export const isPrivateAsn = (asn: number): boolean => within(asn, PRIVATE_16) || within(asn, PRIVATE_32)

const special: readonly { from: number; to: number; name: string }[] = [
  { from: 0, to: 0, name: 'reserved (RFC 7607)' },
  { from: 23456, to: 23456, name: 'AS_TRANS (RFC 6793)' },
  { from: 64496, to: 64511, name: 'documentation (RFC 5398)' },
  { from: 65535, to: 65535, name: 'reserved (RFC 7300)' },
  { from: 65536, to: 65551, name: 'documentation (RFC 5398)' },
  { from: 4294967295, to: 4294967295, name: 'reserved (RFC 7300)' },
]

/** Why no router should speak BGP with this number; undefined when nothing is special about it. */
export const specialAsnName = (asn: number): string | undefined => special.find((range) => within(asn, range))?.name

/** The lowest 16-bit private ASN not in `used`, starting at `from`; then the 32-bit ones. */
export function freePrivateAsn(used: ReadonlySet<number>, from = 65000): number {
  for (let asn = from; asn <= PRIVATE_16.to; asn++) if (!used.has(asn)) return asn
  for (let asn = PRIVATE_16.from; asn < from; asn++) if (!used.has(asn)) return asn
  let asn = PRIVATE_32.from
  while (used.has(asn)) asn++
  return asn
}
