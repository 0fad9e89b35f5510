import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { securityGroup } from '../../../kinds/security-group/record.ts'
import { defineRule } from '../../rule.ts'
import { atRule, calledRule, everyRule } from '../every-rule.ts'
import { rulePermission } from '../sources.ts'

export const rule = defineRule({
  code: 'sg-source-missing',
  severity: 'error',
  title: 'Rule without source or destination',
  reads: [securityGroup, eksCluster],
  source: rulePermission,
  messages: {
    cidr: '{rule} has no {end}; write a CIDR block, such as 192.168.1.0/24.',
    group: '{rule} has no {end}; choose the security group.',
  },
  *check(estate) {
    for (const each of everyRule(estate)) {
      const { peer, cidrIpv4, referencedSecurityGroup } = each.rule
      const values = { rule: calledRule(each), end: each.list.field === 'egress' ? 'destination' : 'source' }
      if (peer === 'cidr' && cidrIpv4 === '') yield { ...atRule(each, 'cidrIpv4'), message: 'cidr', values }
      if (peer === 'group' && estate.get(securityGroup, referencedSecurityGroup) === undefined)
        yield { ...atRule(each, 'referencedSecurityGroup'), message: 'group', values }
    }
  },
})
