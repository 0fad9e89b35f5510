import { defineKind } from '../kind.ts'
import { create } from './create.ts'
import { copy } from './copy.ts'
import { drawing } from './drawing.ts'
import { internetGateway } from './record.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: internetGateway,
  category: 'VPC',
  description: 'The VPC’s door to the internet.',
  drawing,
  create,
  copy,
  terraform,
})
