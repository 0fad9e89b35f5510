import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { securityGroup } from '../../../kinds/security-group/record.ts'
import { defineRule } from '../../rule.ts'
import { everywhere } from '../everywhere.ts'
import { atRule, calledRule, everyRule, hasPorts, isPort, mendRule } from '../every-rule.ts'
import { rulePermission } from '../sources.ts'

export const rule = defineRule({
  code: 'sg-ports-reversed',
  severity: 'error',
  title: 'Port range the wrong way round',
  reads: [securityGroup, eksCluster, ec2ManagedPrefixList],
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
        // Open to everywhere, what it opens shall be looked at first.
        ...(isPort(from) &&
          isPort(to) &&
          everywhere(estate, each.rule) === undefined &&
          mendRule(each, `Use ${to} to ${from}`, { fromPort: to, toPort: from })),
      }
    }
  },
})
