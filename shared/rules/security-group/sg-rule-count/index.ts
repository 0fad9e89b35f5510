import { MOST_GROUP_RULES } from '../../../estate/security-groups.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { securityGroup } from '../../../kinds/security-group/record.ts'
import { defineRule } from '../../rule.ts'
import { ruleLists } from '../every-rule.ts'
import { groupQuotas } from '../sources.ts'

export const rule = defineRule({
  code: 'sg-rule-count',
  severity: 'error',
  title: 'Too many rules in a group',
  reads: [securityGroup, eksCluster],
  source: groupQuotas,
  messages: {
    count:
      '{group} has {count} rules in one direction; AWS takes {most} unless the quota was raised. Join blocks, or share the rules among two groups.',
  },
  *check(estate) {
    for (const { owner, field, rules } of ruleLists(estate)) {
      if (rules.length <= MOST_GROUP_RULES) continue
      const values = { group: owner.name, count: rules.length, most: MOST_GROUP_RULES }
      yield { at: owner.id, field, message: 'count', values }
    }
  },
})
