import { answered } from '../../estate/answered.ts'
import type { Estate } from '../../estate/estate.ts'
import { grouped } from '../../estate/grouped.ts'
import { ec2TransitGatewayVpcAttachment } from '../../kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { ec2TransitGateway } from '../../kinds/ec2-transit-gateway/record.ts'
import { egressOnlyInternetGateway } from '../../kinds/egress-only-internet-gateway/record.ts'
import { instance } from '../../kinds/instance/record.ts'
import { internetGateway } from '../../kinds/internet-gateway/record.ts'
import { natGateway } from '../../kinds/nat-gateway/record.ts'
import { subnet } from '../../kinds/subnet/record.ts'
import { vpcPeeringConnection } from '../../kinds/vpc-peering-connection/record.ts'
import { vpnGateway } from '../../kinds/vpn-gateway/record.ts'
import type { Id } from '../../plan/plan.ts'

/** Kinds a route can lead to. */
export const targetKinds = [
  internetGateway,
  vpnGateway,
  egressOnlyInternetGateway,
  natGateway,
  instance,
  vpcPeeringConnection,
  ec2TransitGateway,
] as const

/** What `homesOf` looks at. */
export const targetHomeKinds = [...targetKinds, subnet, ec2TransitGatewayVpcAttachment] as const

export type Target = NonNullable<ReturnType<typeof targetOf>>

export const targetOf = (estate: Estate, id: Id | null) =>
  estate.get(internetGateway, id) ??
  estate.get(vpnGateway, id) ??
  estate.get(egressOnlyInternetGateway, id) ??
  estate.get(natGateway, id) ??
  estate.get(instance, id) ??
  estate.get(vpcPeeringConnection, id) ??
  estate.get(ec2TransitGateway, id)

const attachmentsOf = answered((estate: Estate) =>
  grouped(estate.all(ec2TransitGatewayVpcAttachment), (attachment) => attachment.transitGateway),
)

/** The VPCs whose route tables may name the target. */
export function homesOf(estate: Estate, target: Target): readonly (Id | null)[] {
  if (target.kind === 'vpc_peering_connection') return [target.vpc, target.peerVpc]
  if (target.kind === 'ec2_transit_gateway')
    return (
      attachmentsOf(estate)
        .get(target.id)
        ?.map(({ vpc }) => vpc) ?? []
    )
  if (target.kind === 'nat_gateway' || target.kind === 'instance')
    return [estate.get(subnet, target.subnet)?.vpc ?? null]
  return [target.vpc]
}
