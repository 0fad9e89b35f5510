import { slug } from '../../base/words.ts'
import { grouped } from '../../estate/grouped.ts'
import { remembered } from '../../estate/remember.ts'
import { resource } from '../../hcl/block.ts'
import { verbatim, type Expression, type Value } from '../../hcl/expression.ts'
import type { RecordType } from '../../plan/kind.ts'
import type { Id } from '../../plan/plan.ts'
import {
  ec2TransitGatewayVpcAttachment,
  type Ec2TransitGatewayVpcAttachment,
} from '../ec2-transit-gateway-vpc-attachment/record.ts'
import { ec2TransitGateway } from '../ec2-transit-gateway/record.ts'
import { egressOnlyInternetGateway } from '../egress-only-internet-gateway/record.ts'
import { instance } from '../instance/record.ts'
import { internetGateway } from '../internet-gateway/record.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { natGateway } from '../nat-gateway/record.ts'
import { vpcPeeringConnection } from '../vpc-peering-connection/record.ts'
import { vpnGateway } from '../vpn-gateway/record.ts'
import type { Route, RouteTable } from './record.ts'

type Arguments = Readonly<Record<string, Value>>

/** Named after where it leads, so that it keeps its label when other routes come and go. */
function destinationLabel(route: Route, context: TerraformContext): string {
  const { destinationCidrBlock: cidr, destinationPrefixList: list } = route
  if (cidr === '' && list !== null) return context.label(list)
  if (cidr === '::/0') return 'default_ipv6'
  return cidr === '0.0.0.0/0' ? 'default' : slug(cidr, '_') || 'route'
}

function destination(route: Route, context: TerraformContext): Arguments {
  const { destinationCidrBlock: cidr, destinationPrefixList: list } = route
  if (cidr === '') return { destination_prefix_list_id: context.ref(list) }
  return cidr.includes(':') ? { destination_ipv6_cidr_block: cidr } : { destination_cidr_block: cidr }
}

/** The provider's argument for each kind of target; both sorts of gateways of a VPC go into `gateway_id`. */
const targets: readonly { readonly record: RecordType; readonly argument: string; readonly attribute?: string }[] = [
  { record: internetGateway, argument: 'gateway_id' },
  { record: vpnGateway, argument: 'gateway_id' },
  { record: natGateway, argument: 'nat_gateway_id' },
  { record: ec2TransitGateway, argument: 'transit_gateway_id' },
  { record: vpcPeeringConnection, argument: 'vpc_peering_connection_id' },
  { record: egressOnlyInternetGateway, argument: 'egress_only_gateway_id' },
  { record: instance, argument: 'network_interface_id', attribute: 'primary_network_interface_id' },
]

function target(route: Route, context: TerraformContext): Arguments {
  const found = targets.find(({ record }) => context.estate.get(record, route.target) !== undefined)
  return found === undefined ? {} : { [found.argument]: context.ref(route.target, found.attribute) }
}

const attachmentKey = (vpcId: Id | null, gatewayId: Id | null): string => `${vpcId ?? ''} ${gatewayId ?? ''}`

const attachmentsByEnds = remembered((attachments: readonly Ec2TransitGatewayVpcAttachment[]) =>
  grouped(attachments, ({ vpc, transitGateway }) => attachmentKey(vpc, transitGateway)),
)

/** AWS refuses a route to a transit gateway that the VPC is not attached to yet. */
function attachment(route: Route, table: RouteTable, context: TerraformContext): readonly Expression[] | undefined {
  if (context.estate.get(ec2TransitGateway, route.target) === undefined) return undefined
  const all = attachmentsByEnds(context.estate.all(ec2TransitGatewayVpcAttachment))
  return all
    .get(attachmentKey(table.vpc, route.target))
    ?.map(({ id }) => verbatim(`aws_ec2_transit_gateway_vpc_attachment.${context.label(id)}`))
}

function routePiece(route: Route, table: RouteTable, context: TerraformContext): Piece {
  const wanted = `${context.label(table.id)}_${destinationLabel(route, context)}`
  return {
    file: 'network',
    block: resource('aws_route', context.uniqueLabel('aws_route', wanted), {
      route_table_id: context.ref(table.id),
      ...destination(route, context),
      ...target(route, context),
      depends_on: attachment(route, table, context),
    }),
  }
}

function mainPieces(table: RouteTable, context: TerraformContext): readonly Piece[] {
  if (!table.main) return []
  const block = resource('aws_main_route_table_association', context.label(table.id), {
    vpc_id: context.ref(table.vpc),
    route_table_id: context.ref(table.id),
  })
  return [{ file: 'network', block }]
}

function edgePieces(gateway: Id, table: RouteTable, context: TerraformContext): readonly Piece[] {
  const gatewayId = context.ref(gateway)
  if (gatewayId === undefined) return []
  const type = 'aws_route_table_association'
  const wanted = `${context.label(table.id)}_${context.label(gateway)}`
  const block = resource(type, context.uniqueLabel(type, wanted), {
    gateway_id: gatewayId,
    route_table_id: context.ref(table.id),
  })
  return [{ file: 'network', block }]
}

function propagationPieces(gateway: Id, table: RouteTable, context: TerraformContext): readonly Piece[] {
  const vpnGatewayId = context.ref(gateway)
  if (vpnGatewayId === undefined) return []
  const type = 'aws_vpn_gateway_route_propagation'
  const wanted = `${context.label(table.id)}_${context.label(gateway)}`
  const block = resource(type, context.uniqueLabel(type, wanted), {
    vpn_gateway_id: vpnGatewayId,
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
    ...mainPieces(table, context),
    ...table.routes.map((route) => routePiece(route, table, context)),
    ...table.gateways.flatMap((gateway) => edgePieces(gateway, table, context)),
    ...table.propagatingVgws.flatMap((gateway) => propagationPieces(gateway, table, context)),
  ]
}
