import { defineKind } from '../kind.ts'
import { create } from './create.ts'
import { drawing } from './drawing.ts'
import { vpcPeeringConnection } from './record.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: vpcPeeringConnection,
  category: 'VPC',
  description: 'Joins two VPCs; nothing behind either of them.',
  drawing,
  create,
  terraform,
})
