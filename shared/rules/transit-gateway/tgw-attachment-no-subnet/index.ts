import { ec2TransitGatewayVpcAttachment } from '../../../kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { defineRule } from '../../rule.ts'
import { vpcAttachments } from '../sources.ts'

export const rule = defineRule({
  code: 'tgw-attachment-no-subnet',
  severity: 'error',
  title: 'VPC attachment without a subnet',
  reads: [ec2TransitGatewayVpcAttachment, subnet],
  source: vpcAttachments,
  messages: {
    none: '{attachment} names no subnet; a VPC attachment has one at least, best one in each Availability Zone in use.',
  },
  *check(estate) {
    for (const attachment of estate.all(ec2TransitGatewayVpcAttachment))
      if (!attachment.subnets.some((id) => estate.get(subnet, id) !== undefined))
        yield { at: attachment.id, field: 'subnets', message: 'none', values: { attachment: attachment.name } }
  },
})
