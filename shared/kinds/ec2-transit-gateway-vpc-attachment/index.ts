import { defineKind } from '../kind.ts'
import { create } from './create.ts'
import { drawing } from './drawing.ts'
import { ec2TransitGatewayVpcAttachment } from './record.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: ec2TransitGatewayVpcAttachment,
  category: 'Transit and Direct Connect',
  description: 'Joins a VPC to a transit gateway.',
  drawing,
  create,
  terraform,
})
