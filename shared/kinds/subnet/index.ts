import { defineKind } from '../kind.ts'
import { addresses } from './addresses.ts'
import { create } from './create.ts'
import { copy } from './copy.ts'
import { drawing } from './drawing.ts'
import { facts } from './facts.ts'
import { move } from './move.ts'
import { subnet } from './record.ts'
import { suggest } from './suggest.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: subnet,
  category: 'VPC',
  description: 'A slice of a VPC in one Availability Zone.',
  drawing,
  addresses,
  facts,
  suggest,
  create,
  copy,
  move,
  terraform,
})
