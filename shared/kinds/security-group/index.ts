import { defineKind } from '../kind.ts'

import { create } from './create.ts'
import { drawing } from './drawing.ts'
import { securityGroup } from './record.ts'
import { report } from './report.ts'
import { suggest } from './suggest.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: securityGroup,
  category: 'Security',
  description: 'Which connections reach the things that carry it.',
  drawing,
  suggest,
  create,
  report,
  terraform,
})
