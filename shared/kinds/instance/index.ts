import { defineKind } from '../kind.ts'
import { copy } from './copy.ts'
import { create } from './create.ts'
import { drawing } from './drawing.ts'
import { follow } from './follow.ts'
import { instance } from './record.ts'
import { suggest } from './suggest.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: instance,
  category: 'Compute and data',
  description: 'A host with an address, to test reach with.',
  drawing,
  suggest,
  create,
  copy,
  follow,
  terraform,
})
