import { quotas } from '../../../estate/quotas.ts'
import { ec2TransitGatewayVpcAttachment } from '../../../kinds/ec2-transit-gateway-vpc-attachment/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { perHolder } from '../per-holder.ts'

export const rule = perHolder({
  code: 'quota-transit-gateways-per-vpc',
  title: 'VPC on too many transit gateways',
  things: 'transit gateway attachments',
  record: ec2TransitGatewayVpcAttachment,
  holder: vpc,
  holdersOf: ({ vpc }) => [vpc],
  quota: quotas.transitGatewaysPerVpc,
})
