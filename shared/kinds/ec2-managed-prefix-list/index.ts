import { defineKind } from '../kind.ts'
import { drawing } from './drawing.ts'
import { ec2ManagedPrefixList } from './record.ts'

export const kind = defineKind({
  record: ec2ManagedPrefixList,
  category: 'Security',
  description: 'A named set of blocks for security group rules and routes.',
  drawing,
})
