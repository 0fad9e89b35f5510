import { defineKind } from '../kind.ts'
import { drawing } from './drawing.ts'
import { cloudwatchLogGroup } from './record.ts'

export const kind = defineKind({
  record: cloudwatchLogGroup,
  category: 'Monitoring',
  description: 'Where tunnels, flow logs and client VPN endpoints write.',
  drawing,
})
