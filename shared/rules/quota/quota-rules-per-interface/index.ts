import type { Estate } from '../../../estate/estate.ts'
import { quotas } from '../../../estate/quotas.ts'
import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { securityGroup, type SecurityGroupRule } from '../../../kinds/security-group/record.ts'
import { defineRule } from '../../rule.ts'
import { interfaceHolders, withInterfaces } from '../interfaces.ts'
import { limitOf, severityOf } from '../wording.ts'

const quota = quotas.rulesPerInterface

/** A prefix list counts as the most entries it may have. */
const weightOf = (estate: Estate, rule: SecurityGroupRule): number =>
  rule.peer === 'prefix-list' ? (estate.get(ec2ManagedPrefixList, rule.prefixList)?.maxEntries ?? 1) : 1

const weightIn = (estate: Estate, rules: readonly SecurityGroupRule[]): number =>
  rules.reduce((sum, rule) => sum + weightOf(estate, rule), 0)

export const rule = defineRule({
  code: 'quota-rules-per-interface',
  severity: severityOf(quota),
  title: 'Too many rules on one network interface',
  reads: [...withInterfaces, securityGroup, ec2ManagedPrefixList],
  source: quota.source,
  messages: {
    count: `The groups of {holder} have {count} {direction} rules together, each prefix list counted with its maximum entries; on one network interface ${limitOf(quota)}`,
  },
  *check(estate) {
    const groups = new Map(
      estate
        .all(securityGroup)
        .map((group) => [group.id, { in: weightIn(estate, group.ingress), out: weightIn(estate, group.egress) }]),
    )
    for (const { id, name, securityGroups } of interfaceHolders(estate)) {
      const weights = securityGroups.flatMap((each) => groups.get(each) ?? [])
      const inbound = weights.reduce((sum, each) => sum + each.in, 0)
      const outbound = weights.reduce((sum, each) => sum + each.out, 0)
      const count = Math.max(inbound, outbound)
      if (count <= quota.most) continue
      yield {
        at: id,
        field: 'securityGroups',
        message: 'count',
        values: {
          holder: name,
          count,
          direction: inbound === count ? 'inbound' : 'outbound',
          most: quota.most,
        },
      }
    }
  },
})
