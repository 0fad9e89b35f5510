import { defineKind } from '../kind.ts'
import { drawing } from './drawing.ts'
import { group } from './record.ts'

export const kind = defineKind({
  record: group,
  category: 'Annotations',
  description: 'A named frame on the drawing, for people.',
  drawing,
})
