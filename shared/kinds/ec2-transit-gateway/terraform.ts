import { resource } from '../../hcl/block.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { transitRoutePieces } from '../transit-routes.ts'
import type { Ec2TransitGateway } from './record.ts'

const setting = (on: boolean): string => (on ? 'enable' : 'disable')
const unlessOff = (on: boolean): string | undefined => (on ? 'enable' : undefined)

/** One table serves both, where both are on. */
const defaultTable = (gateway: Ec2TransitGateway): string =>
  gateway.defaultRouteTableAssociation ? 'association_default_route_table_id' : 'propagation_default_route_table_id'

export function terraform(gateway: Ec2TransitGateway, context: TerraformContext): readonly Piece[] {
  const label = context.label(gateway.id)
  const blocks = gateway.transitGatewayCidrBlocks
  const block = resource('aws_ec2_transit_gateway', label, {
    amazon_side_asn: gateway.amazonSideAsn ?? undefined,
    default_route_table_association: setting(gateway.defaultRouteTableAssociation),
    default_route_table_propagation: setting(gateway.defaultRouteTablePropagation),
    vpn_ecmp_support: setting(gateway.vpnEcmpSupport),
    dns_support: setting(gateway.dnsSupport),
    security_group_referencing_support: unlessOff(gateway.securityGroupReferencingSupport),
    multicast_support: unlessOff(gateway.multicastSupport),
    auto_accept_shared_attachments: unlessOff(gateway.autoAcceptSharedAttachments),
    transit_gateway_cidr_blocks: blocks.length > 0 ? blocks : undefined,
    tags: context.tags(gateway),
  })
  const table = { label, id: context.ref(gateway.id, defaultTable(gateway)) }
  return [{ file: 'transit', block }, ...transitRoutePieces(gateway.routes, table, context)]
}
