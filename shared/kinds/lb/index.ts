import { defineKind } from '../kind.ts'
import { drawing } from './drawing.ts'
import { lb } from './record.ts'

export const kind = defineKind({
  record: lb,
  category: 'Compute and data',
  description: 'An application or network load balancer.',
  drawing,
})
