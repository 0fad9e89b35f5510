import { defineKind } from '../kind.ts'
import { addresses } from './addresses.ts'
import { copy } from './copy.ts'
import { drawing } from './drawing.ts'
import { site } from './record.ts'

export const kind = defineKind({
  record: site,
  category: 'On premises',
  description: 'An office or data centre with the networks behind its router.',
  drawing,
  addresses,
  copy,
})
