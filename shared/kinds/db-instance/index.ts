import { defineKind } from '../kind.ts'
import { drawing } from './drawing.ts'
import { dbInstance } from './record.ts'

export const kind = defineKind({
  record: dbInstance,
  category: 'Compute and data',
  description: 'A relational database in the subnets of its group.',
  drawing,
})
