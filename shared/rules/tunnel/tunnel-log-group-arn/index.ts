import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { atOption, everyTunnel, namesOf } from '../every-tunnel.ts'
import { tunnelLogs } from '../sources.ts'

const LOG_GROUP_ARN = /^arn:aws[a-z-]*:logs:[a-z0-9-]+:\d{12}:log-group:[\w./#-]{1,512}(:\*)?$/

export const rule = defineRule({
  code: 'tunnel-log-group-arn',
  severity: 'error',
  title: 'Not a log group’s ARN',
  reads: [vpnConnection],
  source: tunnelLogs,
  messages: {
    arn: '“{arn}” of tunnel {tunnel} of {connection} is not the ARN of a CloudWatch log group, such as arn:aws:logs:{region}:123456789012:log-group:/aws/vendedlogs/vpn; left empty, the export makes one.',
  },
  *check(estate) {
    for (const each of everyTunnel(estate)) {
      const { logEnabled, logGroup, logGroupArn: arn } = each.tunnel
      if (!logEnabled || logGroup !== null || arn === '' || LOG_GROUP_ARN.test(arn)) continue
      yield {
        ...atOption(each, 'logGroupArn'),
        message: 'arn',
        values: { ...namesOf(each), arn, region: estate.region },
      }
    }
  },
})
