import { defineKind } from '../kind.ts'
import { drawing } from './drawing.ts'
import { cloudwatchMetricAlarm } from './record.ts'

export const kind = defineKind({
  record: cloudwatchMetricAlarm,
  category: 'Monitoring',
  description: 'Says when tunnels of a VPN connection are down.',
  drawing,
})
