import { defineKind } from '../kind.ts'
import { copy } from './copy.ts'
import { drawing } from './drawing.ts'
import { cloudwatchLogGroup } from './record.ts'
import { suggest } from './suggest.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: cloudwatchLogGroup,
  category: 'Monitoring',
  description: 'Where tunnels, flow logs and client VPN endpoints write.',
  drawing,
  suggest,
  copy,
  terraform,
})
