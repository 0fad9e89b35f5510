import { readArn } from '../../../estate/arns.ts'
import { cloudwatchMetricAlarm } from '../../../kinds/cloudwatch-metric-alarm/record.ts'
import { defineRule } from '../../rule.ts'
import { metricAlarms } from '../sources.ts'

const MOST = 5

export const rule = defineRule({
  code: 'alarm-actions',
  severity: 'error',
  title: 'Alarm that can’t tell anybody',
  reads: [cloudwatchMetricAlarm],
  source: metricAlarms,
  messages: {
    form: '“{arn}” is not an ARN, such as arn:aws:sns:{region}:123456789012:network.',
    region: '“{arn}” is in {other}; an alarm tells topics of its own Region, {region}.',
    count: '{alarm} tells {count}; {most} is the most.',
  },
  *check(estate) {
    const { region } = estate
    for (const { id, name, alarmActions } of estate.all(cloudwatchMetricAlarm)) {
      const count = alarmActions.length
      if (count > MOST)
        yield { at: id, field: 'alarmActions', message: 'count', values: { alarm: name, count, most: MOST } }
      for (const [index, text] of alarmActions.entries()) {
        const arn = readArn(text)
        if (arn !== undefined && (arn.region === '' || arn.region === region)) continue
        yield {
          at: id,
          field: `alarmActions[${index}]`,
          message: arn === undefined ? ('form' as const) : ('region' as const),
          values: { arn: text, region, other: arn?.region ?? '' },
        }
      }
    }
  },
})
