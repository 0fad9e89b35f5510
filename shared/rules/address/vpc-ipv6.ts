import { remembered } from '../../estate/remember.ts'
import type { Vpc } from '../../kinds/vpc/record.ts'
import { meantPrefix6, type Prefix6 } from '../../net/prefix.ts'

export const hasIpv6 = ({ assignGeneratedIpv6CidrBlock, ipv6IpamPool }: Vpc): boolean =>
  assignGeneratedIpv6CidrBlock || ipv6IpamPool !== ''

/** The VPC's IPv6 block where the plan knows it: one from a pool. */
export const knownIpv6Block = remembered((vpc: Vpc): Prefix6 | undefined =>
  vpc.ipv6IpamPool === '' ? undefined : meantPrefix6(vpc.ipv6CidrBlock),
)
