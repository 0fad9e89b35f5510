import { quotas } from '../../../estate/quotas.ts'
import { blockOf } from '../../../estate/network-acls.ts'
import { networkAcl, type NetworkAclRule } from '../../../kinds/network-acl/record.ts'
import { defineRule } from '../../rule.ts'
import { directions } from '../every-rule.ts'

const familyOf = (rule: NetworkAclRule): 4 | 6 => (blockOf(rule)?.family === 6 ? 6 : 4)

export const rule = defineRule({
  code: 'acl-rule-count',
  severity: 'warning',
  title: 'Many rules in a network ACL',
  reads: [networkAcl],
  source: quotas.rulesPerNetworkAcl.source,
  messages: {
    count:
      '{acl} has {count} {family} rules in one direction; AWS takes {most} beside the last one, which denies everything, unless the quota was raised.',
  },
  *check(estate) {
    const most = quotas.rulesPerNetworkAcl.most - 1
    for (const acl of estate.all(networkAcl))
      for (const direction of directions)
        for (const family of [4, 6]) {
          const count = acl[direction].filter((each) => familyOf(each) === family).length
          const values = { acl: acl.name, count, family: `IPv${family}`, most }
          if (count > most) yield { at: acl.id, field: direction, message: 'count', values }
        }
  },
})
