import { slug } from '../../base/words.ts'
import { resource } from '../../hcl/block.ts'
import type { Id } from '../../plan/plan.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { given } from '../terraform.ts'
import type { Route, RouteTable } from './record.ts'

/** Named after where it leads, so that it keeps its label when other routes come and go. */
const destinationLabel = (cidr: string): string => (cidr === '0.0.0.0/0' ? 'default' : slug(cidr, '_') || 'route')

function routePiece(route: Route, table: RouteTable, context: TerraformContext): Piece {
  const wanted = `${context.label(table.id)}_${destinationLabel(route.destinationCidrBlock)}`
  return {
    file: 'network',
    block: resource('aws_route', context.uniqueLabel('aws_route', wanted), {
      route_table_id: context.ref(table.id),
      destination_cidr_block: given(route.destinationCidrBlock),
      gateway_id: context.ref(route.target),
    }),
  }
}

function propagationPieces(gateway: Id, table: RouteTable, context: TerraformContext): readonly Piece[] {
  const vpnGateway = context.ref(gateway)
  if (vpnGateway === undefined) return []
  const type = 'aws_vpn_gateway_route_propagation'
  const wanted = `${context.label(table.id)}_${context.label(gateway)}`
  const block = resource(type, context.uniqueLabel(type, wanted), {
    vpn_gateway_id: vpnGateway,
    route_table_id: context.ref(table.id),
  })
  return [{ file: 'vpn', block }]
}

export function terraform(table: RouteTable, context: TerraformContext): readonly Piece[] {
  const block = resource('aws_route_table', context.label(table.id), {
    vpc_id: context.ref(table.vpc),
    tags: context.tags(table),
  })
  return [
    { file: 'network', block },
    ...table.routes.map((route) => routePiece(route, table, context)),
    ...table.propagatingVgws.flatMap((gateway) => propagationPieces(gateway, table, context)),
  ]
}
