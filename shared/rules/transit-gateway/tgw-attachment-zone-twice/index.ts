import { ec2TransitGatewayVpcAttachment } from '../../../kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { subnet, type Subnet } from '../../../kinds/subnet/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { vpcAttachments } from '../sources.ts'

export const rule = defineRule({
  code: 'tgw-attachment-zone-twice',
  severity: 'error',
  title: 'VPC attachment with two subnets in a zone',
  reads: [ec2TransitGatewayVpcAttachment, subnet],
  source: vpcAttachments,
  messages: {
    twice: '{subnet} is in {zone} as {first} is; {attachment} takes one subnet in each Availability Zone.',
  },
  *check(estate) {
    for (const attachment of estate.all(ec2TransitGatewayVpcAttachment)) {
      const firsts = new Map<string, Subnet>()
      for (const [index, id] of attachment.subnets.entries()) {
        const member = estate.get(subnet, id)
        const zone = member?.availabilityZone ?? ''
        const first = firsts.get(zone)
        if (member === undefined || zone === '') continue
        if (first === undefined) firsts.set(zone, member)
        else
          yield {
            at: attachment.id,
            field: `subnets[${index}]`,
            message: 'twice',
            values: { subnet: member.name, zone, first: first.name, attachment: attachment.name },
            also: [member.id, first.id],
            fix: {
              title: `Take ${member.name} out`,
              patch: change(attachment, { subnets: attachment.subnets.filter((_, i) => i !== index) }),
            },
          }
      }
    }
  },
})
