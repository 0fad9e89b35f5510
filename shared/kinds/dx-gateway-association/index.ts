import { defineKind } from '../kind.ts'
import { drawing } from './drawing.ts'
import { dxGatewayAssociation } from './record.ts'

export const kind = defineKind({
  record: dxGatewayAssociation,
  category: 'Transit and Direct Connect',
  description: 'Joins a Direct Connect gateway to a virtual private or transit gateway.',
  drawing,
})
