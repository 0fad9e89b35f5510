import type { Estate } from '../../../estate/estate.ts'
import { quotas } from '../../../estate/quotas.ts'
import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { securityGroup, type SecurityGroupRule } from '../../../kinds/security-group/record.ts'
import { meantPrefix } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { ruleLists } from '../every-rule.ts'

/** How many rules one counts as; a group counts in both families, a prefix list as its maximum. */
function weightOf(estate: Estate, rule: SecurityGroupRule, family: 4 | 6): number {
  if (rule.peer === 'group' || rule.peer === 'self') return 1
  if (rule.peer === 'cidr') return (meantPrefix(rule.cidrIpv4 || rule.cidrIpv6)?.family ?? 4) === family ? 1 : 0
  const list = estate.get(ec2ManagedPrefixList, rule.prefixList)
  return list?.addressFamily === `IPv${family}` ? (list.maxEntries ?? 0) : 0
}

export const rule = defineRule({
  code: 'sg-rule-count',
  severity: 'error',
  title: 'Too many rules in a group',
  reads: [securityGroup, eksCluster, ec2ManagedPrefixList],
  source: quotas.rulesPerSecurityGroup.source,
  messages: {
    count:
      '{group} has {count} rules of {family} in one direction; AWS takes {most} unless the quota was raised. Join blocks, or share the rules among two groups.',
    lists:
      '{group} has {count} rules of {family} in one direction, for a prefix list counts as its maximum number of entries; AWS takes {most} unless the quota was raised. Lower the maximum, or share the rules among two groups.',
  },
  *check(estate) {
    const { most } = quotas.rulesPerSecurityGroup
    for (const { owner, field, rules } of ruleLists(estate))
      for (const family of [4, 6] as const) {
        const count = rules.reduce((sum, each) => sum + weightOf(estate, each, family), 0)
        if (count <= most) continue
        yield {
          at: owner.id,
          field,
          message: rules.length > most ? ('count' as const) : ('lists' as const),
          values: { group: owner.name, count, family: `IPv${family}`, most },
        }
      }
  },
})
