import { defineKind } from '../kind.ts'
import { drawing } from './drawing.ts'
import { note } from './record.ts'

export const kind = defineKind({
  record: note,
  category: 'Annotations',
  description: 'Text on the drawing, for people.',
  drawing,
})
