import { defineKind } from '../kind.ts'
import { addresses } from './addresses.ts'
import { copy } from './copy.ts'
import { create } from './create.ts'
import { drawing } from './drawing.ts'
import { ec2ClientVpnEndpoint } from './record.ts'
import { report } from './report.ts'
import { suggest } from './suggest.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: ec2ClientVpnEndpoint,
  category: 'Client VPN',
  description: 'Where people’s own computers dial in.',
  drawing,
  addresses,
  suggest,
  create,
  copy,
  report,
  terraform,
})
