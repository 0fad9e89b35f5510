import { cloudwatchMetricAlarm } from '../../../kinds/cloudwatch-metric-alarm/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { tunnelMetrics } from '../sources.ts'

export const rule = defineRule({
  code: 'alarm-connection',
  severity: 'error',
  title: 'Alarm on no connection',
  reads: [cloudwatchMetricAlarm, vpnConnection],
  source: tunnelMetrics,
  messages: {
    none: '{alarm} watches no VPN connection, so it has no data and is always in alarm.',
  },
  *check(estate) {
    for (const { id, name, vpnConnection: connection } of estate.all(cloudwatchMetricAlarm))
      if (estate.get(vpnConnection, connection) === undefined)
        yield { at: id, field: 'vpnConnection', message: 'none', values: { alarm: name } }
  },
})
