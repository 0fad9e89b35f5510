import { ec2TransitGatewayVpcAttachment } from '../../../kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { defineRule } from '../../rule.ts'
import { vpcAttachments } from '../sources.ts'

export const rule = defineRule({
  code: 'tgw-attachment-foreign-subnet',
  severity: 'error',
  title: 'VPC attachment in a subnet of another VPC',
  reads: [ec2TransitGatewayVpcAttachment, subnet, vpc],
  source: vpcAttachments,
  messages: {
    foreign: '{attachment} is of {vpc}, but {subnet} is not in it.',
  },
  *check(estate) {
    for (const attachment of estate.all(ec2TransitGatewayVpcAttachment)) {
      const home = estate.get(vpc, attachment.vpc)
      for (const [index, id] of attachment.subnets.entries()) {
        const member = estate.get(subnet, id)
        if (home === undefined || member === undefined || member.vpc === home.id) continue
        const values = { attachment: attachment.name, vpc: home.name, subnet: member.name }
        yield { at: attachment.id, field: `subnets[${index}]`, message: 'foreign', values, also: [member.id] }
      }
    }
  },
})
