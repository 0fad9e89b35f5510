import { defineKind } from '../kind.ts'
import { copy } from './copy.ts'
import { create } from './create.ts'
import { drawing } from './drawing.ts'
import { join } from './join.ts'
import { presets } from './presets.ts'
import { vpcEndpoint } from './record.ts'
import { suggest } from './suggest.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: vpcEndpoint,
  category: 'Endpoints and DNS',
  description: 'Reaches an AWS service without the internet.',
  drawing,
  suggest,
  presets,
  create,
  copy,
  join,
  terraform,
})
