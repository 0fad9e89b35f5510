import type { Cases } from '../../cases.ts'
import { forward, inbound, outbound } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'inbound without rules', plan: inbound() },
    { name: 'outbound with rules', plan: outbound() },
  ],
  fails: [
    {
      name: 'inbound with a rule',
      plan: inbound({ rules: [forward] }),
      at: ['r.rules'],
      message: 'inbound',
      fixed: { 'r.rules': [] },
    },
  ],
}
