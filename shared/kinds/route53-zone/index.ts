import { defineKind } from '../kind.ts'
import { drawing } from './drawing.ts'
import { route53Zone } from './record.ts'

export const kind = defineKind({
  record: route53Zone,
  category: 'Endpoints and DNS',
  description: 'Names that only the associated VPCs resolve.',
  drawing,
})
