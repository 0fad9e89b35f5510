import { defineKind } from '../kind.ts'
import { drawing } from './drawing.ts'
import { networkAcl } from './record.ts'

export const kind = defineKind({
  record: networkAcl,
  category: 'Security',
  description: 'Stateless rules at the border of subnets, judged in order.',
  drawing,
})
