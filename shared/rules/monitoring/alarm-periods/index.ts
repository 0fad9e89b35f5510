import { cloudwatchMetricAlarm } from '../../../kinds/cloudwatch-metric-alarm/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { metricAlarms } from '../sources.ts'

const DAY = 86400

export const rule = defineRule({
  code: 'alarm-periods',
  severity: 'error',
  title: 'Alarm that looks back too far, or not at all',
  reads: [cloudwatchMetricAlarm],
  source: metricAlarms,
  messages: {
    none: '{alarm} looks at {count} periods; one is the least.',
    day: '{alarm} looks at {count} periods of {period} s, which is more than a day; {most} is the most.',
  },
  *check(estate) {
    for (const alarm of estate.all(cloudwatchMetricAlarm)) {
      const count = alarm.evaluationPeriods
      const most = Math.floor(DAY / Number(alarm.period))
      if (count === null || (count >= 1 && count <= most)) continue
      const nearest = count < 1 ? 1 : most
      yield {
        at: alarm.id,
        field: 'evaluationPeriods',
        message: count < 1 ? ('none' as const) : ('day' as const),
        values: { alarm: alarm.name, count, period: alarm.period, most },
        fix: { title: `Use ${String(nearest)}`, patch: change(alarm, { evaluationPeriods: nearest }) },
      }
    }
  },
})
