import { resource } from '../../hcl/block.ts'
import { object } from '../../hcl/expression.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { named } from '../terraform.ts'
import { vpnConnection } from '../vpn-connection/record.ts'
import type { CloudwatchMetricAlarm } from './record.ts'

const cases = {
  any: { statistic: 'Minimum', words: 'A tunnel' },
  all: { statistic: 'Maximum', words: 'Every tunnel' },
} as const

function description(alarm: CloudwatchMetricAlarm, context: TerraformContext): string {
  const { words } = cases[alarm.when]
  const connection = context.estate.get(vpnConnection, alarm.vpnConnection)
  return connection === undefined ? `${words} is down.` : `${words} of the VPN connection ${named(connection)} is down.`
}

/** A tunnel’s state is 1 while it is up. The name is the label: two alarms of one name would be one. */
export const terraform = (alarm: CloudwatchMetricAlarm, context: TerraformContext): readonly Piece[] => [
  {
    file: 'monitoring',
    block: resource('aws_cloudwatch_metric_alarm', context.label(alarm.id), {
      alarm_name: context.label(alarm.id),
      alarm_description: description(alarm, context),
      namespace: 'AWS/VPN',
      metric_name: 'TunnelState',
      dimensions: object({ VpnId: context.ref(alarm.vpnConnection) }),
      statistic: cases[alarm.when].statistic,
      comparison_operator: 'LessThanThreshold',
      threshold: 1,
      period: Number(alarm.period),
      evaluation_periods: alarm.evaluationPeriods ?? 1,
      treat_missing_data: 'breaching',
      alarm_actions: alarm.alarmActions.length > 0 ? alarm.alarmActions : undefined,
      tags: context.tags(alarm),
    }),
  },
]
