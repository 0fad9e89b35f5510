import { defineKind } from '../kind.ts'
import { drawing } from './drawing.ts'
import { egressOnlyInternetGateway } from './record.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: egressOnlyInternetGateway,
  category: 'VPC',
  description: 'Lets IPv6 hosts of a VPC out to the internet, and nobody in.',
  drawing,
  terraform,
})
