import { defineKind } from '../kind.ts'
import { drawing } from './drawing.ts'
import { ecsService } from './record.ts'

export const kind = defineKind({
  record: ecsService,
  category: 'Containers',
  description: 'Containers on Fargate or EC2, each task with an address of its own.',
  drawing,
})
