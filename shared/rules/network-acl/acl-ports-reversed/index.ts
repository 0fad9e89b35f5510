import { hasPorts } from '../../../estate/network-acls.ts'
import { networkAcl } from '../../../kinds/network-acl/record.ts'
import { defineRule } from '../../rule.ts'
import { atRule, calledRule, everyRule } from '../every-rule.ts'
import { aclEntry } from '../sources.ts'

export const rule = defineRule({
  code: 'acl-ports-reversed',
  severity: 'error',
  title: 'ACL port range the wrong way round',
  reads: [networkAcl],
  source: aclEntry,
  messages: {
    reversed: '{rule} goes from port {from} to port {to}; the first must not be the larger.',
  },
  *check(estate) {
    for (const each of everyRule(estate)) {
      const { fromPort: from, toPort: to } = each.rule
      if (!hasPorts(each.rule) || from === null || to === null || from <= to) continue
      yield {
        ...atRule(each, 'toPort'),
        message: 'reversed',
        values: { rule: calledRule(each), from, to },
      }
    }
  },
})
