import { cidr, flag, link, links, list, type ValuesOf } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

type Values = Readonly<Record<string, unknown>>

/** What has an attachment on a transit gateway. */
export const ATTACHED = ['ec2_transit_gateway_vpc_attachment', 'vpn_connection', 'dx_gateway_association'] as const

export const transitGatewayRouteFields = {
  destinationCidrBlock: cidr({ label: 'Destination', placeholder: '0.0.0.0/0' }),
  blackhole: flag({ label: 'Blackhole', help: 'Packets to the destination are dropped.' }, false),
  attachment: link({ label: 'Attachment', when: (route: Values) => route['blackhole'] !== true }, ATTACHED),
} as const

export type TransitGatewayRoute = ValuesOf<typeof transitGatewayRouteFields>

/** Says which attachments ask it for their way, and which write their routes into it. */
export const ec2TransitGatewayRouteTable = recordType({
  name: 'ec2_transit_gateway_route_table',
  title: 'Transit gateway route table',
  prefix: 'tgw-rt',
  fields: {
    transitGateway: link({ label: 'Transit gateway', replaces: 'resource' }, ['ec2_transit_gateway'], 'owner'),
    associations: links(
      { label: 'Associations', help: 'Attachments whose packets follow this table; each follows one.' },
      ATTACHED,
    ),
    propagations: links({ label: 'Propagations', help: 'Attachments whose networks this table learns.' }, ATTACHED),
    routes: list({ label: 'Static routes', key: ['destinationCidrBlock'] }, 'Route', transitGatewayRouteFields),
    ...tagsField,
  },
})

export type Ec2TransitGatewayRouteTable = Of<typeof ec2TransitGatewayRouteTable>
