import { defineKind } from '../kind.ts'
import { addresses } from './addresses.ts'
import { copy } from './copy.ts'
import { create } from './create.ts'
import { drawing } from './drawing.ts'
import { facts } from './facts.ts'
import { ec2TransitGateway } from './record.ts'
import { report } from './report.ts'
import { suggest } from './suggest.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: ec2TransitGateway,
  category: 'Transit and Direct Connect',
  description: 'A router between VPCs, VPN connections and Direct Connect.',
  drawing,
  addresses,
  facts,
  suggest,
  create,
  copy,
  report,
  terraform,
})
