import type { Cases } from '../../cases.ts'
import { alarm } from '../case-plans.ts'

const periods = (evaluationPeriods: number | null, period = '300') => alarm({ evaluationPeriods, period })
const at = ['alarm.evaluationPeriods']

export const cases: Cases = {
  passes: [
    { name: 'one', plan: periods(1) },
    { name: 'a day', plan: periods(288) },
    { name: 'a day of minutes', plan: periods(1440, '60') },
    { name: 'unset, which is one', plan: periods(null) },
  ],
  fails: [
    { name: 'none', plan: periods(0), at, message: 'none', fixed: { 'alarm.evaluationPeriods': 1 } },
    { name: 'more than a day', plan: periods(289), at, message: 'day', fixed: { 'alarm.evaluationPeriods': 288 } },
    {
      name: 'more than a day of quarters',
      plan: periods(97, '900'),
      at,
      message: 'day',
      fixed: { 'alarm.evaluationPeriods': 96 },
    },
  ],
}
