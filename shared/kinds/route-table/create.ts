import type { Estate } from '../../estate/estate.ts'
import type { Id } from '../../plan/plan.ts'
import { ec2TransitGatewayVpcAttachment } from '../ec2-transit-gateway-vpc-attachment/record.ts'
import type { CreateContext } from '../kind.ts'
import { vpc } from '../vpc/record.ts'
import { vpnGateway } from '../vpn-gateway/record.ts'
import type { Route, RouteTable } from './record.ts'
import { transitDestinations } from './transit-destinations.ts'

/** One for everything that the transit gateways of the VPC lead to. */
function transitRoutes(estate: Estate, home: Id): readonly Route[] {
  const attached = estate.all(ec2TransitGatewayVpcAttachment).filter((each) => each.vpc === home)
  return [...new Set(attached.flatMap(({ transitGateway }) => transitGateway ?? []))].flatMap((target) =>
    transitDestinations(estate, home, target).map((destinationCidrBlock) => ({
      destinationCidrBlock,
      destinationPrefixList: null,
      target,
    })),
  )
}

/** Takes the office's routes from the virtual private gateway of its VPC and has those through its transit gateways. */
export function create({ estate, into }: CreateContext): Partial<RouteTable> {
  const home = into.find((id) => estate.get(vpc, id) !== undefined) ?? null
  if (home === null) return {}
  const gateways = estate.all(vpnGateway).filter((gateway) => gateway.vpc === home)
  return { vpc: home, propagatingVgws: gateways.map((gateway) => gateway.id), routes: transitRoutes(estate, home) }
}
