import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { securityGroup } from '../../../kinds/security-group/record.ts'
import { defineRule } from '../../rule.ts'
import { atRule, calledRule, everyRule, hasPorts, isPort, mendRule } from '../every-rule.ts'
import { rulePermission } from '../sources.ts'

export const rule = defineRule({
  code: 'sg-ports-reversed',
  severity: 'error',
  title: 'Port range the wrong way round',
  reads: [securityGroup, eksCluster],
  source: rulePermission,
  messages: {
    reversed: '{rule} goes from port {from} to port {to}; the first must not be the larger.',
  },
  *check(estate) {
    for (const each of everyRule(estate)) {
      const { fromPort: from, toPort: to } = each.rule
      if (!hasPorts(each.rule) || from === null || to === null || from <= to) continue
      yield {
        ...atRule(each, 'fromPort'),
        message: 'reversed',
        values: { rule: calledRule(each), from, to },
        ...(isPort(from) && isPort(to) && mendRule(each, `Use ${to} to ${from}`, { fromPort: to, toPort: from })),
      }
    }
  },
})
