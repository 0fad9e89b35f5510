import { defineKind } from '../kind.ts'
import { drawing } from './drawing.ts'
import { flowLog } from './record.ts'

export const kind = defineKind({
  record: flowLog,
  category: 'Monitoring',
  description: 'Records which packets of a VPC, subnet or transit gateway passed.',
  drawing,
})
