import type { Estate } from '../../estate/estate.ts'
import { subnetPerZone } from '../../estate/placing.ts'
import type { Id } from '../../plan/plan.ts'
import { ec2TransitGateway } from '../ec2-transit-gateway/record.ts'
import type { CreateContext } from '../kind.ts'
import { subnet } from '../subnet/record.ts'
import { vpc } from '../vpc/record.ts'
import type { Ec2TransitGatewayVpcAttachment } from './record.ts'

function allHaveIpv6(estate: Estate, ids: readonly Id[]): boolean {
  const subnets = ids.flatMap((id) => estate.get(subnet, id) ?? [])
  return subnets.length > 0 && subnets.every((each) => each.ipv6Netnum !== null || each.ipv6CidrBlock !== '')
}

/** A subnet in each zone of the VPC, private ones first. */
export function create({ estate, into }: CreateContext): Partial<Ec2TransitGatewayVpcAttachment> {
  const gateway = into.find((id) => estate.get(ec2TransitGateway, id) !== undefined)
  const network = into.find((id) => estate.get(vpc, id) !== undefined)
  const subnets = network === undefined ? [] : subnetPerZone(estate, network, 'private')
  return {
    transitGateway: gateway ?? null,
    vpc: network ?? null,
    subnets,
    ipv6Support: allHaveIpv6(estate, subnets),
  }
}
