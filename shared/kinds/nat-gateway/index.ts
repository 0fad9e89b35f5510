import { defineKind } from '../kind.ts'
import { drawing } from './drawing.ts'
import { natGateway } from './record.ts'

export const kind = defineKind({
  record: natGateway,
  category: 'VPC',
  description: 'Lets hosts of private subnets out to the internet or to other networks behind its own address.',
  drawing,
})
