import { defineKind } from '../kind.ts'
import { addresses } from './addresses.ts'
import { drawing } from './drawing.ts'
import { ec2TransitGateway } from './record.ts'

export const kind = defineKind({
  record: ec2TransitGateway,
  category: 'Transit and Direct Connect',
  description: 'A router between VPCs, VPN connections and Direct Connect.',
  drawing,
  addresses,
})
