import { hasPorts } from '../../../estate/network-acls.ts'
import { networkAcl } from '../../../kinds/network-acl/record.ts'
import { defineRule } from '../../rule.ts'
import { atRule, calledRule, everyRule } from '../every-rule.ts'
import { aclEntry } from '../sources.ts'

export const rule = defineRule({
  code: 'acl-ports-missing',
  severity: 'error',
  title: 'ACL rule without ports',
  reads: [networkAcl],
  source: aclEntry,
  messages: {
    both: '{rule} is for {protocol} but names no ports; write 443 in both for HTTPS, or 0 to 65535 for all.',
    one: '{rule} is for {protocol} but names only port {port}; a rule needs both ends, for one port the same twice.',
  },
  *check(estate) {
    for (const each of everyRule(estate)) {
      const { fromPort, toPort, protocol } = each.rule
      if (!hasPorts(each.rule) || (fromPort !== null && toPort !== null)) continue
      const port = fromPort ?? toPort
      yield {
        ...atRule(each, fromPort === null ? 'fromPort' : 'toPort'),
        message: port === null ? ('both' as const) : ('one' as const),
        values: { rule: calledRule(each), protocol: protocol === '6' ? 'TCP' : 'UDP', port: port ?? '' },
      }
    }
  },
})
