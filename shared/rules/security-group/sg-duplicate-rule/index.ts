import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { securityGroup } from '../../../kinds/security-group/record.ts'
import { defineRule } from '../../rule.ts'
import { atRule, calledRule, everyRule, identityOf, removeRule } from '../every-rule.ts'
import { groupRules } from '../sources.ts'

export const rule = defineRule({
  code: 'sg-duplicate-rule',
  severity: 'error',
  title: 'The same rule twice',
  reads: [securityGroup, eksCluster],
  source: groupRules,
  messages: {
    twice: '{rule} is the same as rule {first}; AWS refuses the second.',
  },
  *check(estate) {
    const firsts = new Map<string, number>()
    for (const each of everyRule(estate)) {
      if (each.list.rules.length < 2) continue
      const identity = identityOf(each.rule)
      if (identity === undefined) continue
      const key = `${each.list.owner.id} ${each.list.field} ${identity}`
      const first = firsts.get(key)
      if (first === undefined) firsts.set(key, each.index)
      else
        yield {
          ...atRule(each),
          message: 'twice',
          values: { rule: calledRule(each), first: first + 1 },
          fix: { title: 'Remove the second', patch: removeRule(each) },
        }
    }
  },
})
