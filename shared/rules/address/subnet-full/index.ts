import { answered } from '../../../estate/answered.ts'
import { usableAddresses } from '../../../estate/eks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { ec2TransitGatewayVpcAttachment } from '../../../kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { instance } from '../../../kinds/instance/record.ts'
import { lb } from '../../../kinds/lb/record.ts'
import { natGateway } from '../../../kinds/nat-gateway/record.ts'
import { route53ResolverEndpoint } from '../../../kinds/route53-resolver-endpoint/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { vpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import type { Id } from '../../../plan/plan.ts'
import { defineRule } from '../../rule.ts'

/** A load balancer wants this many free addresses in each of its subnets. */
const OF_LOAD_BALANCER = 8

const ofInterfaceEndpoints = (estate: Estate) =>
  estate.all(vpcEndpoint).filter(({ vpcEndpointType }) => vpcEndpointType === 'Interface')

/** Subnets in which something of the plan takes an address, once for each. */
const singles = (estate: Estate): readonly (Id | null)[] => [
  ...[...estate.all(instance), ...estate.all(natGateway)].map((each) => each.subnet),
  ...[...ofInterfaceEndpoints(estate), ...estate.all(ec2TransitGatewayVpcAttachment)].flatMap((each) => each.subnets),
  ...estate.all(route53ResolverEndpoint).flatMap(({ ipAddresses }) => ipAddresses.map((each) => each.subnet)),
]

const takenIn = answered((estate: Estate): ReadonlyMap<Id, number> => {
  const taken = new Map<Id, number>()
  const add = (id: Id | null, count: number): void => {
    if (id !== null) taken.set(id, (taken.get(id) ?? 0) + count)
  }
  for (const id of singles(estate)) add(id, 1)
  for (const balancer of estate.all(lb)) for (const id of balancer.subnets) add(id, OF_LOAD_BALANCER)
  return taken
})

export const rule = defineRule({
  code: 'subnet-full',
  severity: 'error',
  title: 'Subnet with too few addresses',
  reads: [subnet, instance, natGateway, vpcEndpoint, ec2TransitGatewayVpcAttachment, route53ResolverEndpoint, lb],
  source: {
    title: 'Amazon VPC User Guide, Subnet sizing for IPv4; Application Load Balancers, Subnets',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html',
    read: '2026-11',
  },
  messages: {
    full: '{cidr} leaves {usable} addresses for use, and what stands in {subnet} needs {taken}: one each, eight for a load balancer.',
  },
  *check(estate) {
    const taken = takenIn(estate)
    for (const each of estate.all(subnet)) {
      const usable = usableAddresses(each)
      const needed = taken.get(each.id) ?? 0
      if (usable === undefined || needed <= usable) continue
      yield {
        at: each.id,
        field: 'cidrBlock',
        message: 'full',
        values: { cidr: each.cidrBlock, usable, subnet: each.name, taken: needed },
      }
    }
  },
})
