import { defineKind } from '../kind.ts'
import { create } from './create.ts'
import { copy } from './copy.ts'
import { drawing } from './drawing.ts'
import { vpc } from './record.ts'
import { suggest } from './suggest.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: vpc,
  category: 'VPC',
  description: 'A private network in the Region, with one IPv4 block.',
  drawing,
  suggest,
  create,
  copy,
  terraform,
})
