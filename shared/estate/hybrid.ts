import { customerGateway, type CustomerGateway } from '../kinds/customer-gateway/record.ts'
import { dxGatewayAssociation, type DxGatewayAssociation } from '../kinds/dx-gateway-association/record.ts'
import { dxGateway } from '../kinds/dx-gateway/record.ts'
import { ec2TransitGatewayRouteTable } from '../kinds/ec2-transit-gateway-route-table/record.ts'
import { ec2TransitGatewayVpcAttachment } from '../kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { ec2TransitGateway, type Ec2TransitGateway } from '../kinds/ec2-transit-gateway/record.ts'
import { site, type Site } from '../kinds/site/record.ts'
import { vpnConnection, type VpnConnection } from '../kinds/vpn-connection/record.ts'
import { vpnGateway, type VpnGateway } from '../kinds/vpn-gateway/record.ts'
import type { RecordType } from '../plan/kind.ts'
import type { Id } from '../plan/plan.ts'
import { answered } from './answered.ts'
import type { Estate } from './estate.ts'
import { grouped } from './grouped.ts'
import { wiredVpcs } from './transit.ts'

/** What the answers here look at, for rules that ask them. */
export const officePathKinds: readonly RecordType[] = [
  site,
  customerGateway,
  vpnConnection,
  vpnGateway,
  dxGateway,
  dxGatewayAssociation,
  ec2TransitGateway,
  ec2TransitGatewayVpcAttachment,
  ec2TransitGatewayRouteTable,
]

/** AWS's end of a VPN connection or of Direct Connect. */
export type AmazonGateway = VpnGateway | Ec2TransitGateway

/** An office that something joins to a VPC. */
export interface OfficePath {
  readonly site: Site
  readonly gateway: AmazonGateway
  readonly vpc: Id
}

/** An office that a VPN connection joins to a VPC, and everything on the way. */
export interface OfficeLink extends OfficePath {
  readonly customerGateway: CustomerGateway
  readonly connection: VpnConnection
}

type Joint = VpnConnection | DxGatewayAssociation

/** The gateway the line ends at; undefined while it ends nowhere. */
export const gatewayOf = (estate: Estate, joint: Joint): AmazonGateway | undefined =>
  estate.get(vpnGateway, joint.vpnGateway) ?? estate.get(ec2TransitGateway, joint.transitGateway)

/** The VPCs behind the line's end: the virtual private gateway's own, or those the transit gateway's tables join it to. */
export function vpcsBehind(estate: Estate, joint: Joint): readonly Id[] {
  const gateway = gatewayOf(estate, joint)
  if (gateway?.kind === 'vpn_gateway') return gateway.vpc === null ? [] : [gateway.vpc]
  return gateway === undefined ? [] : wiredVpcs(estate, joint).flatMap(({ vpc }) => vpc ?? [])
}

const linksOf = answered((estate: Estate, connection: VpnConnection): readonly OfficeLink[] => {
  const cgw = estate.get(customerGateway, connection.customerGateway)
  const office = estate.get(site, cgw?.site)
  const gateway = gatewayOf(estate, connection)
  if (cgw === undefined || office === undefined || gateway === undefined) return []
  return vpcsBehind(estate, connection).map((vpc) => ({ site: office, customerGateway: cgw, connection, gateway, vpc }))
})

const allLinks = answered((estate: Estate): readonly OfficeLink[] =>
  estate.all(vpnConnection).flatMap((connection) => linksOf(estate, connection)),
)

/** Every complete way from an office to a VPC through a VPN connection. */
export const officeLinks = (estate: Estate): readonly OfficeLink[] => allLinks(estate)

const linksByVpc = answered((estate: Estate) => grouped(officeLinks(estate), ({ vpc }) => vpc))

export const officeLinksOf = answered((estate: Estate, vpcId: Id | null): readonly OfficeLink[] =>
  vpcId === null ? [] : (linksByVpc(estate).get(vpcId) ?? []),
)

const circuitsOf = answered((estate: Estate, association: DxGatewayAssociation): readonly OfficePath[] => {
  const gateway = gatewayOf(estate, association)
  const sites = (estate.get(dxGateway, association.dxGateway)?.sites ?? []).flatMap((id) => estate.get(site, id) ?? [])
  if (gateway === undefined) return []
  return vpcsBehind(estate, association).flatMap((vpc) => sites.map((office) => ({ site: office, gateway, vpc })))
})

const pathsByVpc = answered((estate: Estate) =>
  grouped<OfficePath>(
    [
      ...officeLinks(estate),
      ...estate.all(dxGatewayAssociation).flatMap((association) => circuitsOf(estate, association)),
    ],
    ({ vpc }) => vpc,
  ),
)

/** Every complete way from an office to the VPC, by VPN or Direct Connect. */
export const officePathsOf = answered((estate: Estate, vpcId: Id | null): readonly OfficePath[] =>
  vpcId === null ? [] : (pathsByVpc(estate).get(vpcId) ?? []),
)
