import { subnetsOf, vpcBlock } from '../../estate/blocks.ts'
import type { Estate } from '../../estate/estate.ts'
import { freePrivateBlock } from '../../estate/private-space.ts'
import { ec2ClientVpnEndpoint } from '../../kinds/ec2-client-vpn-endpoint/record.ts'
import { eksCluster } from '../../kinds/eks-cluster/record.ts'
import { site } from '../../kinds/site/record.ts'
import { subnet } from '../../kinds/subnet/record.ts'
import { vpc, type Vpc } from '../../kinds/vpc/record.ts'
import type { Prefix4 } from '../../net/prefix.ts'
import { within } from './within.ts'

/** What a rule looks at that offers `freeVpcBlock`. */
export const readsOfFreeVpcBlock = [vpc, subnet, site, eksCluster, ec2ClientVpnEndpoint]

/**
 * Where the VPC could move to: private space of its size that nothing in the plan uses.
 * Undefined once it has subnets, which would be left outside, or secondary blocks, which the first one decides on.
 */
export function freeVpcBlock(estate: Estate, vpc: Vpc): Prefix4 | undefined {
  if (subnetsOf(estate, vpc.id).length > 0 || vpc.secondaryCidrBlocks.length > 0) return undefined
  return freePrivateBlock(estate, within(16, vpcBlock(vpc)?.length ?? 16, 28))
}
