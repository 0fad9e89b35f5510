import { choice, link, number, texts } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

/** Says when tunnels of a VPN connection are down. */
export const cloudwatchMetricAlarm = recordType({
  name: 'cloudwatch_metric_alarm',
  title: 'Tunnel alarm',
  prefix: 'alarm',
  fixedName: true,
  fields: {
    vpnConnection: link({ label: 'VPN connection' }, ['vpn_connection'], 'peer'),
    when: choice(
      { label: 'Alarm when' },
      [
        { value: 'any', label: 'Any tunnel is down', help: 'The link still stands, but not twice.' },
        { value: 'all', label: 'All tunnels are down' },
      ],
      'any',
    ),
    period: choice(
      { label: 'Period' },
      [
        { value: '60', label: '1 minute' },
        { value: '300', label: '5 minutes' },
        { value: '900', label: '15 minutes' },
      ],
      '300',
    ),
    evaluationPeriods: number({ label: 'Periods in a row', min: 1, max: 288 }, 1),
    alarmActions: texts({
      label: 'Tell',
      help: 'ARNs, such as of an SNS topic. None: it only shows in CloudWatch.',
      placeholder: 'arn:aws:sns:eu-west-1:123456789012:network',
    }),
    ...tagsField,
  },
})

export type CloudwatchMetricAlarm = Of<typeof cloudwatchMetricAlarm>
