import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { securityGroup } from '../../../kinds/security-group/record.ts'
import { defineRule } from '../../rule.ts'
import { everywhere } from '../everywhere.ts'
import { atRule, calledRule, everyRule, hasPorts, isPort, mendRule } from '../every-rule.ts'
import { rulePermission } from '../sources.ts'

export const rule = defineRule({
  code: 'sg-ports-missing',
  severity: 'error',
  title: 'Rule without ports',
  reads: [securityGroup, eksCluster, ec2ManagedPrefixList],
  source: rulePermission,
  messages: {
    both: '{rule} is for {protocol} but names no ports; write 443 in both for HTTPS, or 0 to 65535 for all.',
    one: '{rule} is for {protocol} but names only port {port}; a rule needs both ends, for one port the same twice.',
  },
  *check(estate) {
    for (const each of everyRule(estate)) {
      const { fromPort, toPort, ipProtocol } = each.rule
      if (!hasPorts(each.rule) || (fromPort !== null && toPort !== null)) continue
      const port = fromPort ?? toPort
      yield {
        ...atRule(each, fromPort === null ? 'fromPort' : 'toPort'),
        message: port === null ? ('both' as const) : ('one' as const),
        values: { rule: calledRule(each), protocol: ipProtocol.toUpperCase(), port: port ?? '' },
        // Open to everywhere, what it opens shall be looked at first.
        ...(port !== null &&
          isPort(port) &&
          everywhere(estate, each.rule) === undefined &&
          mendRule(each, `Use port ${port}`, { fromPort: port, toPort: port })),
      }
    }
  },
})
