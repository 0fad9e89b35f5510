import { defineKind } from '../kind.ts'
import { create } from './create.ts'
import { drawing } from './drawing.ts'
import { facts } from './facts.ts'
import { dbInstance } from './record.ts'
import { report } from './report.ts'
import { suggest } from './suggest.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: dbInstance,
  category: 'Compute and data',
  description: 'A relational database in the subnets of its group.',
  drawing,
  suggest,
  facts,
  create,
  report,
  terraform,
})
