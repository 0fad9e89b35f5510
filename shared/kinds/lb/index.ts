import { defineKind } from '../kind.ts'
import { create } from './create.ts'
import { drawing } from './drawing.ts'
import { lb } from './record.ts'
import { report } from './report.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: lb,
  category: 'Compute and data',
  description: 'An application or network load balancer.',
  drawing,
  create,
  report,
  terraform,
})
