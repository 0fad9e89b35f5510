import { defineKind } from '../kind.ts'
import { drawing } from './drawing.ts'
import { vpcEndpoint } from './record.ts'

export const kind = defineKind({
  record: vpcEndpoint,
  category: 'Endpoints and DNS',
  description: 'Reaches an AWS service without the internet.',
  drawing,
})
