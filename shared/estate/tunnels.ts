import { vpnConnection, type Tunnel, type VpnConnection } from '../kinds/vpn-connection/record.ts'
import { meantPrefix4, prefix4, prefixText, type Prefix4 } from '../net/prefix.ts'
import { minus, setOf, takeFree, type PrefixSet } from '../net/prefix-set.ts'
import { answered } from './answered.ts'
import type { Estate } from './estate.ts'
import { remembered } from './remember.ts'

/** IKEv2 with today's algorithms: what new tunnels accept, and weak ones are given. */
export const STRONG_ALGORITHMS = {
  ikeVersions: ['ikev2'],
  phase1EncryptionAlgorithms: ['AES256-GCM-16'],
  phase1IntegrityAlgorithms: ['SHA2-256'],
  phase1DhGroupNumbers: [20],
  phase2EncryptionAlgorithms: ['AES256-GCM-16'],
  phase2IntegrityAlgorithms: ['SHA2-256'],
  phase2DhGroupNumbers: [20],
} as const satisfies Partial<Tunnel>

/** /30s that AWS keeps for itself (Site-to-Site VPN User Guide, tunnel options). */
export const RESERVED_INSIDE_CIDRS = [
  ...[0, 1, 2, 3, 4, 5].map((third) => `169.254.${String(third)}.0/30`),
  '169.254.169.252/30',
]

/** Where suggestions come from: away from the low blocks AWS keeps and from its metadata address. */
const suggested = setOf([prefix4('169.254.10.0/23'), prefix4('169.254.12.0/22'), prefix4('169.254.16.0/20')])

/** The inside block of each tunnel; undefined where the text is none. */
export const insideBlocks = remembered((connection: VpnConnection): readonly (Prefix4 | undefined)[] =>
  connection.tunnels.map((tunnel) => meantPrefix4(tunnel.insideCidr)),
)

const freeInside = answered((estate: Estate): PrefixSet => {
  const used = estate.all(vpnConnection).flatMap((each) => insideBlocks(each).flatMap((block) => block ?? []))
  return minus(suggested, setOf(used))
})

/** `count` /30s that no tunnel of the plan uses. */
export function freeInsideCidrs(estate: Estate, count: number): readonly string[] {
  const result: string[] = []
  let free: PrefixSet = freeInside(estate)
  for (let block = takeFree(free, 30); block !== undefined && result.length < count; block = takeFree(free, 30)) {
    result.push(prefixText(block))
    free = minus(free, setOf([block]))
  }
  return result
}

/** `count` /126s for IPv6 inside tunnels that no tunnel of the plan uses. */
export function freeInsideIpv6Cidrs(estate: Estate, count: number): readonly string[] {
  const used = new Set(estate.all(vpnConnection).flatMap(({ tunnels }) => tunnels.map((each) => each.insideIpv6Cidr)))
  const result: string[] = []
  for (let number = 1; result.length < count; number++) {
    const block = `fd00:a9fe:${number.toString(16)}::/126`
    if (!used.has(block)) result.push(block)
  }
  return result
}
