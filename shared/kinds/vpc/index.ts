import { defineKind } from '../kind.ts'
import { addresses } from './addresses.ts'
import { create } from './create.ts'
import { copy } from './copy.ts'
import { drawing } from './drawing.ts'
import { facts } from './facts.ts'
import { vpc } from './record.ts'
import { suggest } from './suggest.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: vpc,
  category: 'VPC',
  description: 'A private network in the Region, with blocks of IPv4 and, if wanted, IPv6 addresses.',
  drawing,
  addresses,
  facts,
  suggest,
  create,
  copy,
  terraform,
})
