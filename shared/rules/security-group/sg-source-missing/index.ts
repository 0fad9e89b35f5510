import type { Estate } from '../../../estate/estate.ts'
import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { securityGroup, type SecurityGroupRule } from '../../../kinds/security-group/record.ts'
import { defineRule } from '../../rule.ts'
import { atRule, calledRule, everyRule } from '../every-rule.ts'
import { rulePermission } from '../sources.ts'

type Message = 'cidr' | 'two' | 'group' | 'list'

const fields = {
  cidr: 'cidrIpv4',
  two: 'cidrIpv6',
  group: 'referencedSecurityGroup',
  list: 'prefixList',
} as const

function messageFor(estate: Estate, rule: SecurityGroupRule): Message | undefined {
  if (rule.peer === 'group') return estate.get(securityGroup, rule.referencedSecurityGroup) ? undefined : 'group'
  if (rule.peer === 'prefix-list') return estate.get(ec2ManagedPrefixList, rule.prefixList) ? undefined : 'list'
  if (rule.peer === 'self') return undefined
  if (rule.cidrIpv4 === '' && rule.cidrIpv6 === '') return 'cidr'
  return rule.cidrIpv4 !== '' && rule.cidrIpv6 !== '' ? 'two' : undefined
}

export const rule = defineRule({
  code: 'sg-source-missing',
  severity: 'error',
  title: 'Rule without one source or destination',
  reads: [securityGroup, eksCluster, ec2ManagedPrefixList],
  source: rulePermission,
  messages: {
    cidr: '{rule} has no {end}; write a CIDR block, such as 192.168.1.0/24.',
    two: '{rule} has an IPv4 and an IPv6 block as its {end}; a rule takes one. Make two rules.',
    group: '{rule} has no {end}; choose the security group.',
    list: '{rule} has no {end}; choose the prefix list.',
  },
  *check(estate) {
    for (const each of everyRule(estate)) {
      const message = messageFor(estate, each.rule)
      if (message === undefined) continue
      const end = each.list.field === 'egress' ? 'destination' : 'source'
      yield { ...atRule(each, fields[message]), message, values: { rule: calledRule(each), end } }
    }
  },
})
