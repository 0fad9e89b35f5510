import { cidrs, flag, list, number } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'
import { transitGatewayRouteFields } from '../ec2-transit-gateway-route-table/record.ts'

/** A router between VPCs, VPN connections and Direct Connect gateways of a Region. */
export const ec2TransitGateway = recordType({
  name: 'ec2_transit_gateway',
  title: 'Transit gateway',
  prefix: 'tgw',
  fields: {
    amazonSideAsn: number(
      {
        label: 'Amazon-side ASN',
        help: 'AWS’s end of the BGP sessions: 64512 to 65534 or 4200000000 to 4294967294. AWS takes 64512 when it is left out.',
        min: 64512,
        max: 4294967294,
      },
      64512,
    ),
    defaultRouteTableAssociation: flag(
      {
        label: 'Default route table association',
        replaces: 'resource',
        replacesOnlyTo: true,
        section: 'Default route table',
        help: 'Attachments that no route table of the plan names use the default one.',
      },
      true,
    ),
    defaultRouteTablePropagation: flag(
      {
        label: 'Default route table propagation',
        replaces: 'resource',
        replacesOnlyTo: true,
        section: 'Default route table',
        help: 'Every attachment writes its routes into the default route table.',
      },
      true,
    ),
    routes: list(
      {
        label: 'Static routes of the default route table',
        key: ['destinationCidrBlock'],
        section: 'Default route table',
      },
      'Route',
      transitGatewayRouteFields,
    ),
    vpnEcmpSupport: flag(
      {
        label: 'VPN ECMP',
        help: 'Tunnels of connections with BGP that announce the same networks share the traffic, each up to 1.25 Gbps.',
      },
      true,
    ),
    dnsSupport: flag({ label: 'DNS support', advanced: true }, true),
    securityGroupReferencingSupport: flag(
      { label: 'Security group references', help: 'Between the VPCs attached to it.', advanced: true },
      false,
    ),
    multicastSupport: flag({ label: 'Multicast', replaces: 'resource', advanced: true }, false),
    autoAcceptSharedAttachments: flag(
      { label: 'Accept shared attachments at once', help: 'From other accounts.', advanced: true },
      false,
    ),
    transitGatewayCidrBlocks: cidrs({
      label: 'CIDR blocks',
      help: 'For Connect attachments and private-IP VPN: IPv4 /24 or larger, IPv6 /64 or larger.',
      advanced: true,
    }),
    ...tagsField,
  },
})

export type Ec2TransitGateway = Of<typeof ec2TransitGateway>
