import { cloudwatchLogGroup } from '../../../kinds/cloudwatch-log-group/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'

export const rule = defineRule({
  code: 'log-group-kept-ever',
  severity: 'advice',
  title: 'Logs kept for ever',
  reads: [cloudwatchLogGroup],
  source: {
    title: 'Amazon CloudWatch Logs User Guide, Change log data retention',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html',
    read: '2026-11',
  },
  messages: {
    ever: '{group} keeps its logs for ever, and each month costs more than the last; flow and tunnel logs are seldom asked for after a year.',
  },
  *check(estate) {
    for (const group of estate.all(cloudwatchLogGroup))
      if (group.retentionInDays === '0')
        yield {
          at: group.id,
          field: 'retentionInDays',
          message: 'ever',
          values: { group: group.name },
          fix: { title: 'Keep them for 365 days', patch: change(group, { retentionInDays: '365' }) },
        }
  },
})
