import { defineKind } from '../kind.ts'
import { drawing } from './drawing.ts'
import { dxGateway } from './record.ts'

export const kind = defineKind({
  record: dxGateway,
  category: 'Transit and Direct Connect',
  description: 'Where Direct Connect circuits of offices meet AWS gateways.',
  drawing,
})
