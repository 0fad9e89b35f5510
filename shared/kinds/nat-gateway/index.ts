import { defineKind } from '../kind.ts'
import { copy } from './copy.ts'
import { create } from './create.ts'
import { drawing } from './drawing.ts'
import { facts } from './facts.ts'
import { follow } from './follow.ts'
import { natGateway } from './record.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: natGateway,
  category: 'VPC',
  description: 'Lets hosts of private subnets out to the internet or to other networks behind its own address.',
  drawing,
  facts,
  create,
  copy,
  follow,
  terraform,
})
