import { defineKind } from '../kind.ts'
import { create } from './create.ts'
import { copy } from './copy.ts'
import { drawing } from './drawing.ts'
import { customerGateway } from './record.ts'
import { suggest } from './suggest.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: customerGateway,
  category: 'Site-to-Site VPN',
  description: 'The office’s router or firewall, as AWS knows it.',
  drawing,
  suggest,
  create,
  copy,
  terraform,
})
