import { remembered } from '../../estate/remember.ts'
import { resource } from '../../hcl/block.ts'
import type { Id } from '../../plan/plan.ts'
import {
  ec2TransitGatewayRouteTable,
  type Ec2TransitGatewayRouteTable,
} from '../ec2-transit-gateway-route-table/record.ts'
import { ec2TransitGateway } from '../ec2-transit-gateway/record.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import type { Ec2TransitGatewayVpcAttachment } from './record.ts'

/** Attachments that a table of the plan is for. */
const associatedIn = remembered(
  (tables: readonly Ec2TransitGatewayRouteTable[]): ReadonlySet<Id> =>
    new Set(tables.flatMap(({ associations }) => associations)),
)

/** Said only where it is not as the provider takes it: an attachment follows one table, so the default one has to go. */
function defaultTable(attachment: Ec2TransitGatewayVpcAttachment, { estate }: TerraformContext) {
  const gateway = estate.get(ec2TransitGateway, attachment.transitGateway)
  const isElsewhere = associatedIn(estate.all(ec2TransitGatewayRouteTable)).has(attachment.id)
  const notAssociated = isElsewhere || gateway?.defaultRouteTableAssociation === false
  return {
    transit_gateway_default_route_table_association: notAssociated ? false : undefined,
    transit_gateway_default_route_table_propagation:
      gateway?.defaultRouteTablePropagation === false ? false : undefined,
  }
}

export const terraform = (attachment: Ec2TransitGatewayVpcAttachment, context: TerraformContext): readonly Piece[] => [
  {
    file: 'transit',
    block: resource('aws_ec2_transit_gateway_vpc_attachment', context.label(attachment.id), {
      transit_gateway_id: context.ref(attachment.transitGateway),
      vpc_id: context.ref(attachment.vpc),
      subnet_ids: context.refs(attachment.subnets),
      appliance_mode_support: attachment.applianceModeSupport ? 'enable' : undefined,
      dns_support: attachment.dnsSupport ? undefined : 'disable',
      ipv6_support: attachment.ipv6Support ? 'enable' : undefined,
      ...defaultTable(attachment, context),
      tags: context.tags(attachment),
    }),
  },
]
