import { attachmentsOf, type Attachment } from '../../../estate/transit.ts'
import { dxGatewayAssociation } from '../../../kinds/dx-gateway-association/record.ts'
import { ec2TransitGatewayVpcAttachment } from '../../../kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { transitPricing } from '../sources.ts'

/** What a virtual private gateway could do as well. */
const isPlain = (attachment: Attachment): boolean =>
  attachment.kind === 'vpn_connection' &&
  !attachment.enableAcceleration &&
  attachment.tunnelInsideIpVersion === 'ipv4' &&
  attachment.outsideIpAddressType === 'PublicIpv4'

export const rule = defineRule({
  code: 'transit-gateway-for-one',
  severity: 'advice',
  title: 'Transit gateway for one VPC and one connection',
  reads: [ec2TransitGateway, ec2TransitGatewayVpcAttachment, vpnConnection, dxGatewayAssociation],
  source: transitPricing,
  messages: {
    one: '{gateway} joins one VPC with one VPN connection, and both attachments cost by the hour and by the gigabyte. A virtual private gateway does the same free of charge; moving later changes the VPN’s ASN and routes.',
  },
  *check(estate) {
    for (const gateway of estate.all(ec2TransitGateway)) {
      const attachments = attachmentsOf(estate, gateway.id)
      const vpcs = attachments.filter(({ kind }) => kind === 'ec2_transit_gateway_vpc_attachment')
      const others = attachments.filter(({ kind }) => kind !== 'ec2_transit_gateway_vpc_attachment')
      if (vpcs.length !== 1 || others.length !== 1 || !others.every(isPlain)) continue
      yield {
        at: gateway.id,
        message: 'one',
        values: { gateway: gateway.name },
        also: attachments.map(({ id }) => id),
      }
    }
  },
})
