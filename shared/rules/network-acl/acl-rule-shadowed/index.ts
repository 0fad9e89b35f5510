import { inOrder } from '../../../estate/network-acls.ts'
import { networkAcl, type NetworkAclRule } from '../../../kinds/network-acl/record.ts'
import { defineRule } from '../../rule.ts'
import { covers } from '../covers.ts'
import { atRule, calledRule, everyRule, type PlacedRule } from '../every-rule.ts'
import { aclRules } from '../sources.ts'

/** The first rule with a lower number that decides everything this one speaks of. */
const shadowOf = (placed: PlacedRule): NetworkAclRule | undefined => {
  const number = placed.rule.ruleNumber ?? Infinity
  return inOrder(placed.acl[placed.direction]).find(
    (each) => each.ruleNumber !== null && each.ruleNumber < number && covers(each, placed.rule),
  )
}

export const rule = defineRule({
  code: 'acl-rule-shadowed',
  severity: 'warning',
  title: 'ACL rule that never decides',
  reads: [networkAcl],
  source: aclRules,
  messages: {
    overruled: '{rule} ({action}) is never reached: rule {first} ({other}) decides before. Give it a lower number.',
    idle: '{rule} is never reached: rule {first} says the same before. It can go.',
  },
  *check(estate) {
    for (const each of everyRule(estate)) {
      const shadow = shadowOf(each)
      if (shadow === undefined) continue
      yield {
        ...atRule(each, 'ruleNumber'),
        message: shadow.action === each.rule.action ? ('idle' as const) : ('overruled' as const),
        values: {
          rule: calledRule(each),
          action: each.rule.action,
          first: shadow.ruleNumber ?? '',
          other: shadow.action,
        },
      }
    }
  },
})
