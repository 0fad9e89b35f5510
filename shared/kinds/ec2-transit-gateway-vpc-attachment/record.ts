import { flag, link, links } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

/** A line between a transit gateway and a VPC. */
export const ec2TransitGatewayVpcAttachment = recordType({
  name: 'ec2_transit_gateway_vpc_attachment',
  title: 'Transit gateway VPC attachment',
  prefix: 'tgw-attach',
  fields: {
    transitGateway: link({ label: 'Transit gateway', replaces: 'resource' }, ['ec2_transit_gateway'], 'owner'),
    vpc: link({ label: 'VPC', replaces: 'resource' }, ['vpc'], 'owner'),
    subnets: links(
      {
        label: 'Subnets',
        help: 'One in each Availability Zone with hosts: a zone without one can’t use the transit gateway.',
      },
      ['subnet'],
    ),
    applianceModeSupport: flag(
      {
        label: 'Appliance mode',
        help: 'Both directions of a flow pass the same zone, as stateful appliances need.',
        advanced: true,
      },
      false,
    ),
    dnsSupport: flag({ label: 'DNS support', advanced: true }, true),
    ipv6Support: flag({ label: 'IPv6 support', advanced: true }, false),
    ...tagsField,
  },
})

export type Ec2TransitGatewayVpcAttachment = Of<typeof ec2TransitGatewayVpcAttachment>
