import { defineKind } from '../kind.ts'
import { create } from './create.ts'
import { drawing } from './drawing.ts'
import { join } from './join.ts'
import { flowLog } from './record.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: flowLog,
  category: 'Monitoring',
  description: 'Records which packets of a VPC, subnet or transit gateway passed.',
  drawing,
  create,
  join,
  terraform,
})
