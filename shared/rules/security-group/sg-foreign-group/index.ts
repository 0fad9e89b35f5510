import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { securityGroup } from '../../../kinds/security-group/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { defineRule } from '../../rule.ts'
import { atRule, calledRule, everyRule } from '../every-rule.ts'
import { groupRules } from '../sources.ts'

export const rule = defineRule({
  code: 'sg-foreign-group',
  severity: 'error',
  title: 'Rule refers to a group of another VPC',
  reads: [securityGroup, eksCluster, vpc],
  source: groupRules,
  messages: {
    foreign: '{rule} refers to {group}, which is of {other}, not of {vpc}; use its CIDR block instead.',
  },
  *check(estate) {
    for (const each of everyRule(estate)) {
      if (each.rule.peer !== 'group') continue
      const group = estate.get(securityGroup, each.rule.referencedSecurityGroup)
      const home = estate.get(vpc, each.list.owner.vpc)
      const other = estate.get(vpc, group?.vpc)
      if (group === undefined || home === undefined || other === undefined || home === other) continue
      yield {
        ...atRule(each, 'referencedSecurityGroup'),
        message: 'foreign',
        values: { rule: calledRule(each), group: group.name, vpc: home.name, other: other.name },
        also: [group.id],
      }
    }
  },
})
