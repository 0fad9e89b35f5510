import { defineKind } from '../kind.ts'
import { create } from './create.ts'
import { copy } from './copy.ts'
import { drawing } from './drawing.ts'
import { vpnGateway } from './record.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: vpnGateway,
  category: 'Site-to-Site VPN',
  description: 'AWS’s router for VPN connections, at the edge of one VPC.',
  drawing,
  create,
  copy,
  terraform,
})
