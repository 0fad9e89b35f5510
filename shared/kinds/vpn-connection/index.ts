import { defineKind } from '../kind.ts'
import { addresses } from './addresses.ts'
import { create } from './create.ts'
import { copy } from './copy.ts'
import { drawing } from './drawing.ts'
import { vpnConnection } from './record.ts'
import { report } from './report.ts'
import { suggest } from './suggest.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: vpnConnection,
  category: 'Site-to-Site VPN',
  description: 'Two IPsec tunnels between a customer gateway and a virtual private or transit gateway.',
  drawing,
  addresses,
  suggest,
  create,
  copy,
  report,
  terraform,
})
