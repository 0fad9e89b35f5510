import type { Cases } from '../../cases.ts'

const plan = (retentionInDays: string) => ({ resources: { logs: { kind: 'cloudwatch_log_group', retentionInDays } } })

export const cases: Cases = {
  passes: [
    { name: 'a year', plan: plan('365') },
    { name: 'the longest there is', plan: plan('3653') },
  ],
  fails: [
    {
      name: 'for ever',
      plan: plan('0'),
      at: ['logs.retentionInDays'],
      message: 'ever',
      fixed: { 'logs.retentionInDays': '365' },
    },
  ],
}
