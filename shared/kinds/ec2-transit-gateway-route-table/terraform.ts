import { resource } from '../../hcl/block.ts'
import type { Id } from '../../plan/plan.ts'
import { ec2TransitGateway } from '../ec2-transit-gateway/record.ts'
import { ec2TransitGatewayVpcAttachment } from '../ec2-transit-gateway-vpc-attachment/record.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { attachmentReference } from '../transit-attachment.ts'
import { transitRoutePieces } from '../transit-routes.ts'
import type { Ec2TransitGatewayRouteTable } from './record.ts'

/** A VPC attachment can be made without the default table; others get it at once and have to change. */
function replacesDefault(table: Ec2TransitGatewayRouteTable, attachment: Id, { estate }: TerraformContext): boolean {
  const gateway = estate.get(ec2TransitGateway, table.transitGateway)
  const isVpc = estate.get(ec2TransitGatewayVpcAttachment, attachment) !== undefined
  return gateway?.defaultRouteTableAssociation === true && !isVpc
}

type Joining = 'association' | 'propagation'

function joiningPieces(
  joining: Joining,
  attachment: Id,
  table: Ec2TransitGatewayRouteTable,
  context: TerraformContext,
): readonly Piece[] {
  const type = `aws_ec2_transit_gateway_route_table_${joining}`
  const reference = attachmentReference(attachment, context)
  if (reference.id === undefined) return []
  const wanted = `${context.label(table.id)}_${context.label(attachment)}`
  const replaces = joining === 'association' && replacesDefault(table, attachment, context)
  const block = resource(type, context.uniqueLabel(type, wanted), {
    transit_gateway_route_table_id: context.ref(table.id),
    transit_gateway_attachment_id: reference.id,
    replace_existing_association: replaces || undefined,
  })
  return [...reference.pieces, { file: 'transit', block }]
}

export function terraform(table: Ec2TransitGatewayRouteTable, context: TerraformContext): readonly Piece[] {
  const label = context.label(table.id)
  const block = resource('aws_ec2_transit_gateway_route_table', label, {
    transit_gateway_id: context.ref(table.transitGateway),
    tags: context.tags(table),
  })
  return [
    { file: 'transit', block },
    ...table.associations.flatMap((id) => joiningPieces('association', id, table, context)),
    ...table.propagations.flatMap((id) => joiningPieces('propagation', id, table, context)),
    ...transitRoutePieces(table.routes, { label, id: context.ref(table.id) }, context),
  ]
}
