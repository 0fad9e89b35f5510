import type { Drawing } from '../kind.ts'
import icon from './icon.svg?raw'
import type { CloudwatchMetricAlarm } from './record.ts'

export const drawing: Drawing<CloudwatchMetricAlarm> = {
  shape: 'node',
  icon,
  drawIo: { resource: 'alarm' },
  size: { width: 144, height: 120 },
  slot: 'strip',
  zone: 'region',
  subtitle: (alarm, estate) =>
    [
      alarm.vpnConnection === null ? '' : estate.nameOf(alarm.vpnConnection),
      alarm.when === 'any' ? 'any tunnel down' : 'all tunnels down',
    ]
      .filter(Boolean)
      .join('\n'),
  tone: () => 'monitoring',
}
