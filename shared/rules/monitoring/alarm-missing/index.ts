import { cloudwatchMetricAlarm } from '../../../kinds/cloudwatch-metric-alarm/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { tunnelMetrics } from '../sources.ts'

export const rule = defineRule({
  code: 'alarm-missing',
  severity: 'advice',
  title: 'VPN connection that no alarm watches',
  reads: [cloudwatchMetricAlarm, vpnConnection],
  source: tunnelMetrics,
  messages: {
    none: 'Other connections have alarms and {connection} has none; nobody is told when its tunnels are down.',
  },
  *check(estate) {
    const watched = new Set(estate.all(cloudwatchMetricAlarm).flatMap((alarm) => alarm.vpnConnection ?? []))
    if (watched.size === 0) return
    for (const { id, name } of estate.all(vpnConnection))
      if (!watched.has(id)) yield { at: id, message: 'none', values: { connection: name } }
  },
})
