import type { Subnet } from '../kinds/subnet/record.ts'
import type { Vpc } from '../kinds/vpc/record.ts'
import type { Id } from '../plan/plan.ts'
import { subnetsOf } from './blocks.ts'
import type { Estate } from './estate.ts'

/** Whether the VPC has an IPv6 block, from Amazon or from a pool. */
export const hasIpv6 = (vpc: Vpc): boolean => vpc.assignGeneratedIpv6CidrBlock || vpc.ipv6IpamPool !== ''

/** Its IPv6 block as written; `''` while only Amazon knows it. */
export const knownIpv6Block = (vpc: Vpc): string => (vpc.ipv6IpamPool === '' ? '' : vpc.ipv6CidrBlock)

/** The lowest number of a /64 that no subnet of the VPC has; null when all are taken. */
export function freeIpv6Netnum(estate: Estate, vpcId: Id): number | null {
  const taken = new Set(subnetsOf(estate, vpcId).map(({ ipv6Netnum }) => ipv6Netnum))
  const free = Array.from({ length: 256 }, (_, number) => number).find((number) => !taken.has(number))
  return free ?? null
}

export const hasIpv6Block = ({ ipv6Netnum, ipv6CidrBlock }: Subnet): boolean =>
  ipv6Netnum !== null || ipv6CidrBlock !== ''
