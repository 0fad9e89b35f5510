import { defineKind } from '../kind.ts'
import { drawing } from './drawing.ts'
import { route53ResolverEndpoint } from './record.ts'

export const kind = defineKind({
  record: route53ResolverEndpoint,
  category: 'Endpoints and DNS',
  description: 'Answers the office’s DNS questions in AWS, or asks the office.',
  drawing,
})
