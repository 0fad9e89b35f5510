import type { Estate } from '../../estate/estate.ts'
import { dxGatewayAssociation } from '../../kinds/dx-gateway-association/record.ts'
import {
  ec2TransitGatewayRouteTable,
  type Ec2TransitGatewayRouteTable,
  type TransitGatewayRoute,
} from '../../kinds/ec2-transit-gateway-route-table/record.ts'
import { ec2TransitGatewayVpcAttachment } from '../../kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { ec2TransitGateway, type Ec2TransitGateway } from '../../kinds/ec2-transit-gateway/record.ts'
import { vpnConnection } from '../../kinds/vpn-connection/record.ts'
import type { Fix } from '../../plan/finding.ts'
import { change } from '../../plan/patch.ts'
import type { Id } from '../../plan/plan.ts'

/** A transit gateway stands for its own default route table. */
export type TableOwner = Ec2TransitGateway | Ec2TransitGatewayRouteTable

export interface PlacedRoute {
  readonly owner: TableOwner
  readonly route: TransitGatewayRoute
  readonly index: number
}

export const tableOwners = [ec2TransitGateway, ec2TransitGatewayRouteTable] as const

/** What `attachmentOf` looks at. */
export const attachmentKinds = [ec2TransitGatewayVpcAttachment, vpnConnection, dxGatewayAssociation] as const

/** All that the answers about transit gateways look at. */
export const transitKinds = [...tableOwners, ...attachmentKinds] as const

const placed = (owner: TableOwner): readonly PlacedRoute[] =>
  owner.routes.map((route, index) => ({ owner, route, index }))

export const everyRoute = (estate: Estate): readonly PlacedRoute[] => [
  ...estate.all(ec2TransitGateway).flatMap(placed),
  ...estate.all(ec2TransitGatewayRouteTable).flatMap(placed),
]

export const gatewayIdOf = (owner: TableOwner): Id | null =>
  owner.kind === 'ec2_transit_gateway' ? owner.id : owner.transitGateway

/** For messages: `dev`, `the default route table of hub`. */
export const calledTable = (owner: TableOwner): string =>
  owner.kind === 'ec2_transit_gateway' ? `the default route table of ${owner.name}` : owner.name

export const atRoute = (
  { owner, index }: PlacedRoute,
  part: keyof TransitGatewayRoute,
): { readonly at: string; readonly field: string } => ({ at: owner.id, field: `routes[${index}].${part}` })

/** Changes some of the route. */
export const mendRoute = (
  { owner, index }: PlacedRoute,
  title: string,
  options: Partial<TransitGatewayRoute>,
): Fix => ({
  title,
  patch: change(owner, { routes: owner.routes.map((each, i) => (i === index ? { ...each, ...options } : each)) }),
})
