import { remembered } from '../../estate/remember.ts'
import type { Vpc } from '../../kinds/vpc/record.ts'
import { meantPrefix, type Prefix6 } from '../../net/prefix.ts'

/** The IPv6 block of that text; undefined for anything else. */
export function meantPrefix6(text: string): Prefix6 | undefined {
  const prefix = text === '' ? undefined : meantPrefix(text)
  return prefix?.family === 6 ? prefix : undefined
}

export const hasIpv6 = ({ assignGeneratedIpv6CidrBlock, ipv6IpamPool }: Vpc): boolean =>
  assignGeneratedIpv6CidrBlock || ipv6IpamPool !== ''

/** The VPC's IPv6 block where the plan knows it: one from a pool. */
export const knownIpv6Block = remembered((vpc: Vpc): Prefix6 | undefined =>
  vpc.ipv6IpamPool === '' ? undefined : meantPrefix6(vpc.ipv6CidrBlock),
)
