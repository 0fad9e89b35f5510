import { defineKind } from '../kind.ts'
import { create } from './create.ts'
import { drawing } from './drawing.ts'
import { ec2ManagedPrefixList } from './record.ts'
import { suggest } from './suggest.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: ec2ManagedPrefixList,
  category: 'Security',
  description: 'A named set of blocks for security group rules and routes.',
  drawing,
  suggest,
  create,
  terraform,
})
