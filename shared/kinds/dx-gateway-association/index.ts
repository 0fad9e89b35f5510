import { defineKind } from '../kind.ts'
import { create } from './create.ts'
import { drawing } from './drawing.ts'
import { dxGatewayAssociation } from './record.ts'
import { suggest } from './suggest.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: dxGatewayAssociation,
  category: 'Transit and Direct Connect',
  description: 'Joins a Direct Connect gateway to a virtual private or transit gateway.',
  drawing,
  suggest,
  create,
  terraform,
})
