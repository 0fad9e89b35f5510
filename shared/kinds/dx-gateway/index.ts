import { defineKind } from '../kind.ts'
import { copy } from './copy.ts'
import { create } from './create.ts'
import { drawing } from './drawing.ts'
import { dxGateway } from './record.ts'
import { suggest } from './suggest.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: dxGateway,
  category: 'Transit and Direct Connect',
  description: 'Where Direct Connect circuits of offices meet AWS gateways.',
  drawing,
  suggest,
  create,
  copy,
  terraform,
})
