import { defineKind } from '../kind.ts'
import { drawing } from './drawing.ts'
import { vpcPeeringConnection } from './record.ts'

export const kind = defineKind({
  record: vpcPeeringConnection,
  category: 'VPC',
  description: 'Joins two VPCs; nothing behind either of them.',
  drawing,
})
