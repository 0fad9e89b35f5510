import type { Cases } from '../../cases.ts'
import { inbound, outbound, withRules } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'a rule that a VPC follows', plan: outbound() },
    { name: 'an inbound endpoint needs none', plan: inbound() },
  ],
  fails: [
    { name: 'no rule', plan: outbound({ rules: [] }), at: ['r.rules'], message: 'none' },
    {
      name: 'an exception only',
      plan: withRules({ ruleType: 'SYSTEM', targetIps: [] }),
      at: ['r.rules'],
      message: 'none',
    },
    {
      name: 'a rule that no VPC follows',
      plan: withRules({}, { domainName: 'b.example', vpcs: [] }),
      at: ['r.rules[1].vpcs'],
      message: 'vpc',
    },
  ],
}
