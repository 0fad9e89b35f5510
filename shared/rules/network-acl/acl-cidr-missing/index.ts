import { networkAcl } from '../../../kinds/network-acl/record.ts'
import { defineRule } from '../../rule.ts'
import { atRule, calledRule, everyRule } from '../every-rule.ts'
import { aclEntry } from '../sources.ts'

export const rule = defineRule({
  code: 'acl-cidr-missing',
  severity: 'error',
  title: 'ACL rule without source or destination',
  reads: [networkAcl],
  source: aclEntry,
  messages: {
    missing: '{rule} has no {end}; write a CIDR block, such as 192.168.1.0/24, or 0.0.0.0/0 for everywhere.',
  },
  *check(estate) {
    for (const each of everyRule(estate)) {
      if (each.rule.cidrBlock !== '') continue
      const end = each.direction === 'ingress' ? 'source' : 'destination'
      yield { ...atRule(each, 'cidrBlock'), message: 'missing', values: { rule: calledRule(each), end } }
    }
  },
})
