import { defineKind } from '../kind.ts'
import { create } from './create.ts'
import { drawing } from './drawing.ts'
import { ecsService } from './record.ts'
import { suggest } from './suggest.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: ecsService,
  category: 'Containers',
  description: 'Containers on Fargate or EC2, each task with an address of its own.',
  drawing,
  suggest,
  create,
  terraform,
})
