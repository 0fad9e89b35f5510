import { quotas } from '../../../estate/quotas.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { defineRule } from '../../rule.ts'
import { limitOf, severityOf } from '../wording.ts'

const quota = quotas.ipv4BlocksPerVpc

export const rule = defineRule({
  code: 'quota-vpc-blocks',
  severity: severityOf(quota),
  title: 'More blocks in a VPC than AWS allows at first',
  reads: [vpc],
  source: quota.source,
  messages: { count: `{vpc} has {count} IPv4 blocks, the first one counted; ${limitOf(quota)}` },
  *check(estate) {
    for (const { id, name, secondaryCidrBlocks } of estate.all(vpc)) {
      const count = secondaryCidrBlocks.length + 1
      if (count > quota.most)
        yield { at: id, field: 'secondaryCidrBlocks', message: 'count', values: { vpc: name, count, most: quota.most } }
    }
  },
})
