import { dxGatewayAssociation, type DxGatewayAssociation } from '../kinds/dx-gateway-association/record.ts'
import {
  ec2TransitGatewayRouteTable,
  type Ec2TransitGatewayRouteTable,
  type TransitGatewayRoute,
} from '../kinds/ec2-transit-gateway-route-table/record.ts'
import {
  ec2TransitGatewayVpcAttachment,
  type Ec2TransitGatewayVpcAttachment,
} from '../kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { ec2TransitGateway, type Ec2TransitGateway } from '../kinds/ec2-transit-gateway/record.ts'
import { subnet, type Subnet } from '../kinds/subnet/record.ts'
import { vpnConnection, type VpnConnection } from '../kinds/vpn-connection/record.ts'
import type { Id } from '../plan/plan.ts'
import { answered } from './answered.ts'
import type { Estate } from './estate.ts'
import { grouped } from './grouped.ts'
import { remembered } from './remember.ts'

/** What is attached to a transit gateway. */
export type Attachment = Ec2TransitGatewayVpcAttachment | VpnConnection | DxGatewayAssociation

/** A route table of a transit gateway; its default one has no record of its own. */
export interface TransitTable {
  readonly transitGateway: Ec2TransitGateway
  readonly record: Ec2TransitGatewayRouteTable | undefined
  /** Attachments whose packets follow it. */
  readonly associations: ReadonlySet<Id>
  /** Attachments whose networks it learns; a static VPN connection tells none. */
  readonly propagations: ReadonlySet<Id>
  readonly routes: readonly TransitGatewayRoute[]
}

export const attachmentOf = (estate: Estate, id: Id | null): Attachment | undefined =>
  estate.get(ec2TransitGatewayVpcAttachment, id) ??
  estate.get(vpnConnection, id) ??
  estate.get(dxGatewayAssociation, id)

/** What is at the attachment’s other end: a VPC, a customer gateway or a Direct Connect gateway. */
export function farEndOf(attachment: Attachment): Id | null {
  if (attachment.kind === 'vpn_connection') return attachment.customerGateway
  return attachment.kind === 'dx_gateway_association' ? attachment.dxGateway : attachment.vpc
}

const attachmentsByGateway = answered((estate: Estate) =>
  grouped<Attachment>(
    [...estate.all(ec2TransitGatewayVpcAttachment), ...estate.all(vpnConnection), ...estate.all(dxGatewayAssociation)],
    (each) => each.transitGateway,
  ),
)

/** Everything attached to the transit gateway: VPCs, then VPN connections, then Direct Connect. */
export const attachmentsOf = answered(
  (estate: Estate, gatewayId: Id): readonly Attachment[] => attachmentsByGateway(estate).get(gatewayId) ?? [],
)

const learned = (estate: Estate, ids: readonly Id[]): ReadonlySet<Id> =>
  new Set(ids.filter((id) => estate.get(vpnConnection, id)?.staticRoutesOnly !== true))

const recordsByGateway = remembered((records: readonly Ec2TransitGatewayRouteTable[]) =>
  grouped(records, (table) => table.transitGateway),
)

const recordsOf = answered(
  (estate: Estate, gatewayId: Id): readonly Ec2TransitGatewayRouteTable[] =>
    recordsByGateway(estate.all(ec2TransitGatewayRouteTable)).get(gatewayId) ?? [],
)

function defaultTable(estate: Estate, transitGateway: Ec2TransitGateway): TransitTable {
  const ids = attachmentsOf(estate, transitGateway.id).map(({ id }) => id)
  const elsewhere = new Set(recordsOf(estate, transitGateway.id).flatMap(({ associations }) => associations))
  return {
    transitGateway,
    record: undefined,
    associations: new Set(transitGateway.defaultRouteTableAssociation ? ids.filter((id) => !elsewhere.has(id)) : []),
    propagations: learned(estate, transitGateway.defaultRouteTablePropagation ? ids : []),
    routes: transitGateway.routes,
  }
}

const tablesIn = answered((estate: Estate, gatewayId: Id): readonly TransitTable[] => {
  const transitGateway = estate.get(ec2TransitGateway, gatewayId)
  if (transitGateway === undefined) return []
  const tables = recordsOf(estate, gatewayId).map((record) => ({
    transitGateway,
    record,
    associations: new Set(record.associations),
    propagations: learned(estate, record.propagations),
    routes: record.routes,
  }))
  return [defaultTable(estate, transitGateway), ...tables]
})

/** Its default table first, then those of the plan. */
export const transitTablesOf = (estate: Estate, gatewayId: Id | null): readonly TransitTable[] =>
  gatewayId === null ? [] : tablesIn(estate, gatewayId)

/** The first table that names an attachment keeps it. */
const tablesByAttachment = remembered(
  (tables: readonly TransitTable[]): ReadonlyMap<Id, TransitTable> =>
    new Map(tables.flatMap((table) => [...table.associations].map((id) => [id, table] as const)).reverse()),
)

/** The table that packets from the attachment follow; undefined when it is associated with none. */
export const transitTableOf = (estate: Estate, attachment: Attachment): TransitTable | undefined =>
  tablesByAttachment(transitTablesOf(estate, attachment.transitGateway)).get(attachment.id)

/** The attachments by which packets that follow the table can leave. */
export const waysOut = remembered((table: TransitTable): ReadonlySet<Id> => {
  const written = table.routes.flatMap(({ blackhole, attachment }) => (blackhole ? [] : (attachment ?? [])))
  return new Set([...table.propagations, ...written])
})

/** Whether packets that arrive by one attachment can leave by the other. */
export const leadsTo = (estate: Estate, from: Attachment, to: Attachment): boolean => {
  const table = transitTableOf(estate, from)
  return table !== undefined && from.id !== to.id && waysOut(table).has(to.id)
}

/** Those of the subnets from whose zone nothing gets into the attachment, by zone. */
export function outsideZones(
  estate: Estate,
  attachment: Ec2TransitGatewayVpcAttachment,
  subnets: () => readonly Subnet[],
): ReadonlyMap<string, readonly Subnet[]> {
  const members = attachment.subnets.flatMap((id) => estate.get(subnet, id) ?? [])
  const zones = new Set(members.map(({ availabilityZone }) => availabilityZone))
  // A member whose zone AWS picks may be in any.
  if (members.length === 0 || zones.has('')) return new Map()
  return grouped(subnets(), ({ availabilityZone }) =>
    availabilityZone === '' || zones.has(availabilityZone) ? null : availabilityZone,
  )
}

/** The VPC attachments that the attachment is wired to, in at least one direction. */
export const wiredVpcs = (estate: Estate, attachment: Attachment): readonly Ec2TransitGatewayVpcAttachment[] =>
  attachmentsOf(estate, attachment.transitGateway ?? '').filter(
    (other): other is Ec2TransitGatewayVpcAttachment =>
      other.kind === 'ec2_transit_gateway_vpc_attachment' &&
      (leadsTo(estate, attachment, other) || leadsTo(estate, other, attachment)),
  )
