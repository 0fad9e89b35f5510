import { defineKind } from '../kind.ts'
import { drawing } from './drawing.ts'
import { instance } from './record.ts'

export const kind = defineKind({
  record: instance,
  category: 'Compute and data',
  description: 'A host with an address, to test reach with.',
  drawing,
})
