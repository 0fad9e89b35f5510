import { vpcBlocks } from '../../estate/blocks.ts'
import { subnetPerZone, vpcAmong } from '../../estate/placing.ts'
import { freeClientBlock } from '../../estate/private-space.ts'
import { prefixText } from '../../net/prefix.ts'
import type { CreateContext } from '../kind.ts'
import { vpc } from '../vpc/record.ts'
import type { Ec2ClientVpnEndpoint } from './record.ts'

/** The smallest that AWS takes: 1024 addresses, half of them for clients. */
const SMALLEST = 22

/** A free block for the clients, who may reach the VPC and nothing else, through a subnet in each zone. */
export function create({ estate, into }: CreateContext): Partial<Ec2ClientVpnEndpoint> {
  const home = estate.get(vpc, vpcAmong(estate, into))
  const free = freeClientBlock(estate, SMALLEST)
  const clientCidrBlock = free === undefined ? '' : prefixText(free)
  if (home === undefined) return { clientCidrBlock }
  return {
    vpc: home.id,
    clientCidrBlock,
    subnets: subnetPerZone(estate, home.id, 'private'),
    authorizationRules: vpcBlocks(home).map((block) => ({
      targetNetworkCidr: prefixText(block),
      accessGroupId: '',
      description: `VPC ${home.name}`,
    })),
  }
}
