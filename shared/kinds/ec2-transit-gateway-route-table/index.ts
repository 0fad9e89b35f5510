import { defineKind } from '../kind.ts'
import { copy } from './copy.ts'
import { create } from './create.ts'
import { drawing } from './drawing.ts'
import { join } from './join.ts'
import { ec2TransitGatewayRouteTable } from './record.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: ec2TransitGatewayRouteTable,
  category: 'Transit and Direct Connect',
  description: 'Which attachments of a transit gateway reach which.',
  drawing,
  create,
  copy,
  join,
  terraform,
})
