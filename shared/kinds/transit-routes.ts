import { slug } from '../base/words.ts'
import { resource } from '../hcl/block.ts'
import type { Expression } from '../hcl/expression.ts'
import type { TransitGatewayRoute } from './ec2-transit-gateway-route-table/record.ts'
import type { Piece, TerraformContext } from './kind.ts'
import { given } from './terraform.ts'
import { attachmentReference } from './transit-attachment.ts'

/** The table that static routes are added to. */
interface Table {
  /** What the labels of its routes begin with. */
  readonly label: string
  readonly id: Expression | undefined
}

/** Named after where it leads, so that it keeps its label when other routes come and go. */
function destinationLabel(cidr: string): string {
  if (cidr === '0.0.0.0/0') return 'default'
  return cidr === '::/0' ? 'default_ipv6' : slug(cidr, '_') || 'route'
}

function routePieces(route: TransitGatewayRoute, table: Table, context: TerraformContext): readonly Piece[] {
  const type = 'aws_ec2_transit_gateway_route'
  const attachment = attachmentReference(route.blackhole ? null : route.attachment, context)
  const wanted = `${table.label}_${destinationLabel(route.destinationCidrBlock)}`
  const block = resource(type, context.uniqueLabel(type, wanted), {
    transit_gateway_route_table_id: table.id,
    destination_cidr_block: given(route.destinationCidrBlock),
    transit_gateway_attachment_id: attachment.id,
    blackhole: route.blackhole || undefined,
  })
  return [...attachment.pieces, { file: 'transit', block }]
}

/** Static routes of a transit gateway’s table, one resource each. */
export const transitRoutePieces = (
  routes: readonly TransitGatewayRoute[],
  table: Table,
  context: TerraformContext,
): readonly Piece[] => routes.flatMap((route) => routePieces(route, table, context))
