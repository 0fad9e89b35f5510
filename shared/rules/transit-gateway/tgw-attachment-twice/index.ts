import {
  ec2TransitGatewayVpcAttachment,
  type Ec2TransitGatewayVpcAttachment,
} from '../../../kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { ec2TransitGateway } from '../../../kinds/ec2-transit-gateway/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { defineRule } from '../../rule.ts'
import { vpcAttachments } from '../sources.ts'

export const rule = defineRule({
  code: 'tgw-attachment-twice',
  severity: 'error',
  title: 'A VPC attached twice to a transit gateway',
  reads: [ec2TransitGatewayVpcAttachment, ec2TransitGateway, vpc],
  source: vpcAttachments,
  messages: {
    twice:
      '{attachment} attaches {vpc} to {gateway}, as {first} does already; AWS takes one attachment of a VPC to a transit gateway.',
  },
  *check(estate) {
    const firsts = new Map<string, Ec2TransitGatewayVpcAttachment>()
    for (const attachment of estate.all(ec2TransitGatewayVpcAttachment)) {
      const home = estate.get(vpc, attachment.vpc)
      const gateway = estate.get(ec2TransitGateway, attachment.transitGateway)
      if (home === undefined || gateway === undefined) continue
      const key = `${home.id} ${gateway.id}`
      const first = firsts.get(key)
      if (first === undefined) {
        firsts.set(key, attachment)
        continue
      }
      const values = { attachment: attachment.name, vpc: home.name, gateway: gateway.name, first: first.name }
      yield { at: attachment.id, field: 'vpc', message: 'twice', values, also: [first.id] }
    }
  },
})
