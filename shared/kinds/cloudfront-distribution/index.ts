import { defineKind } from '../kind.ts'
import { drawing } from './drawing.ts'
import { cloudfrontDistribution } from './record.ts'

export const kind = defineKind({
  record: cloudfrontDistribution,
  category: 'Endpoints and DNS',
  description: 'AWS’s content delivery network before a load balancer.',
  drawing,
})
