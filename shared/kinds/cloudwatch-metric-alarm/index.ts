import { defineKind } from '../kind.ts'
import { create } from './create.ts'
import { drawing } from './drawing.ts'
import { join } from './join.ts'
import { cloudwatchMetricAlarm } from './record.ts'
import { terraform } from './terraform.ts'

export const kind = defineKind({
  record: cloudwatchMetricAlarm,
  category: 'Monitoring',
  description: 'Says when tunnels of a VPN connection are down.',
  drawing,
  create,
  join,
  terraform,
})
