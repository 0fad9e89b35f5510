import { defineKind } from '../kind.ts'
import { copy } from './copy.ts'
import { create } from './create.ts'
import { drawing } from './drawing.ts'
import { networkAcl } from './record.ts'
import { report } from './report.ts'
import { suggest } from './suggest.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: networkAcl,
  category: 'Security',
  description: 'Stateless rules at the border of subnets, judged in order.',
  drawing,
  suggest,
  create,
  copy,
  report,
  terraform,
})
