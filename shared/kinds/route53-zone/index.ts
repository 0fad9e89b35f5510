import { defineKind } from '../kind.ts'
import { copy } from './copy.ts'
import { create } from './create.ts'
import { drawing } from './drawing.ts'
import { route53Zone } from './record.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: route53Zone,
  category: 'Endpoints and DNS',
  description: 'Names that only the associated VPCs resolve.',
  drawing,
  create,
  copy,
  terraform,
})
