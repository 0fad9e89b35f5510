import { defineKind } from '../kind.ts'
import { copy } from './copy.ts'
import { create } from './create.ts'
import { drawing } from './drawing.ts'
import { follow } from './follow.ts'
import { join } from './join.ts'
import { route53ResolverEndpoint } from './record.ts'
import { suggest } from './suggest.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: route53ResolverEndpoint,
  category: 'Endpoints and DNS',
  description: 'Answers the office’s DNS questions in AWS, or asks the office.',
  drawing,
  suggest,
  create,
  copy,
  follow,
  join,
  terraform,
})
