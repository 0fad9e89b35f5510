import { defineKind } from '../kind.ts'
import { copy } from './copy.ts'
import { create } from './create.ts'
import { join } from './join.ts'
import { drawing } from './drawing.ts'
import { routeTable } from './record.ts'
import { report } from './report.ts'
import { suggest } from './suggest.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: routeTable,
  category: 'VPC',
  description: 'Where packets of its subnets go, and whether the office’s routes reach them.',
  drawing,
  suggest,
  create,
  copy,
  join,
  report,
  terraform,
})
