import { dxGatewayAssociation } from '../kinds/dx-gateway-association/record.ts'
import { ec2TransitGatewayRouteTable } from '../kinds/ec2-transit-gateway-route-table/record.ts'
import { ec2TransitGatewayVpcAttachment } from '../kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { ec2TransitGateway } from '../kinds/ec2-transit-gateway/record.ts'
import { vpnConnection } from '../kinds/vpn-connection/record.ts'
import { vpnGateway } from '../kinds/vpn-gateway/record.ts'
import { meantPrefix4 } from '../net/prefix.ts'
import { everything, includesAll, setOf } from '../net/prefix-set.ts'
import type { RecordType } from '../plan/kind.ts'
import type { Id } from '../plan/plan.ts'
import { answered } from './answered.ts'
import type { Estate } from './estate.ts'
import { grouped } from './grouped.ts'
import { attachmentOf, transitTableOf, type TransitTable } from './transit.ts'

/** What the answers here look at, for rules that ask them. */
export const beyondKinds: readonly RecordType[] = [
  vpnGateway,
  vpnConnection,
  dxGatewayAssociation,
  ec2TransitGateway,
  ec2TransitGatewayVpcAttachment,
  ec2TransitGatewayRouteTable,
]

const isEverything = (texts: readonly string[]): boolean =>
  includesAll(setOf(texts.flatMap((text) => meantPrefix4(text) ?? [])), everything)

const connectionsByGateway = answered((estate: Estate) => grouped(estate.all(vpnConnection), (each) => each.vpnGateway))

const gatewaysWithCircuit = answered(
  (estate: Estate): ReadonlySet<Id | null> => new Set(estate.all(dxGatewayAssociation).map((each) => each.vpnGateway)),
)

/** Static connections tell the gateway no more than they list. */
function vpnGatewayLeadsOn(estate: Estate, gatewayId: Id): boolean {
  const connections = connectionsByGateway(estate).get(gatewayId) ?? []
  const isStatic = connections.length > 0 && connections.every((each) => each.staticRoutesOnly)
  if (!isStatic || gatewaysWithCircuit(estate).has(gatewayId)) return true
  return isEverything(connections.flatMap((each) => each.staticRoutes))
}

const attachmentKey = (vpcId: Id | null, gatewayId: Id | null): string => `${vpcId ?? ''} ${gatewayId ?? ''}`

const vpcAttachments = answered(
  (estate: Estate) =>
    new Map(
      estate
        .all(ec2TransitGatewayVpcAttachment)
        .map((each) => [attachmentKey(each.vpc, each.transitGateway), each] as const),
    ),
)

/** Who announces by BGP may announce everything; a VPC tells its own blocks. */
function tableLeadsOn(estate: Estate, table: TransitTable): boolean {
  const announces = [...table.propagations].some(
    (id) => attachmentOf(estate, id)?.kind !== 'ec2_transit_gateway_vpc_attachment',
  )
  const written = table.routes.filter(({ blackhole }) => !blackhole)
  return announces || isEverything(written.map(({ destinationCidrBlock }) => destinationCidrBlock))
}

function transitGatewayLeadsOn(estate: Estate, gatewayId: Id, vpcId: Id | null): boolean {
  const attachment = vpcAttachments(estate).get(attachmentKey(vpcId, gatewayId))
  const table = attachment && transitTableOf(estate, attachment)
  return table === undefined || tableLeadsOn(estate, table)
}

/** Whether a gateway may know a way for everything that a VPC sends it; half-drawn ones are given the benefit of doubt. */
export const leadsOn = answered((estate: Estate, gatewayId: Id, vpcId: Id | null): boolean =>
  estate.get(vpnGateway, gatewayId) === undefined
    ? transitGatewayLeadsOn(estate, gatewayId, vpcId)
    : vpnGatewayLeadsOn(estate, gatewayId),
)
