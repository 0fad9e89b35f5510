import { cloudwatchLogGroup } from '../../../kinds/cloudwatch-log-group/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { atOption, changeTunnel, everyTunnel, namesOf } from '../every-tunnel.ts'
import { tunnelLogs } from '../sources.ts'

export const rule = defineRule({
  code: 'tunnel-log-group-both',
  severity: 'warning',
  title: 'Two log groups for one tunnel',
  reads: [vpnConnection, cloudwatchLogGroup],
  source: tunnelLogs,
  messages: {
    both: 'Tunnel {tunnel} of {connection} writes to the log group {group}; the ARN {arn} beside it is not used.',
  },
  *check(estate) {
    for (const each of everyTunnel(estate)) {
      const { logEnabled, logGroup, logGroupArn: arn } = each.tunnel
      const group = estate.get(cloudwatchLogGroup, logGroup)
      if (!logEnabled || arn === '' || group === undefined) continue
      yield {
        ...atOption(each, 'logGroupArn'),
        message: 'both',
        values: { ...namesOf(each), group: group.name, arn },
        also: [group.id],
        fix: { title: 'Clear the ARN', patch: changeTunnel(each, { logGroupArn: '' }) },
      }
    }
  },
})
