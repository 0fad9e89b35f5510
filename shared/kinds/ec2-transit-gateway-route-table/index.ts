import { defineKind } from '../kind.ts'
import { drawing } from './drawing.ts'
import { ec2TransitGatewayRouteTable } from './record.ts'

export const kind = defineKind({
  record: ec2TransitGatewayRouteTable,
  category: 'Transit and Direct Connect',
  description: 'Which attachments of a transit gateway reach which.',
  drawing,
})
