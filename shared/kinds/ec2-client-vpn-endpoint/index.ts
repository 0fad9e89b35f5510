import { defineKind } from '../kind.ts'
import { addresses } from './addresses.ts'
import { drawing } from './drawing.ts'
import { ec2ClientVpnEndpoint } from './record.ts'

export const kind = defineKind({
  record: ec2ClientVpnEndpoint,
  category: 'Client VPN',
  description: 'Where people’s own computers dial in.',
  drawing,
  addresses,
})
