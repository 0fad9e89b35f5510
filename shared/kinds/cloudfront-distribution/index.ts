import { defineKind } from '../kind.ts'
import { copy } from './copy.ts'
import { create } from './create.ts'
import { drawing } from './drawing.ts'
import { cloudfrontDistribution } from './record.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: cloudfrontDistribution,
  category: 'Endpoints and DNS',
  description: 'AWS’s content delivery network before a load balancer.',
  drawing,
  create,
  copy,
  terraform,
})
