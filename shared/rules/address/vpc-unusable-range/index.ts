import { unusableName } from '../../../net/special-ranges.ts'
import { defineRule } from '../../rule.ts'
import { readsOfFreeVpcBlock } from '../free-vpc-block.ts'
import { allVpcEntries, moveVpc } from '../vpc-entries.ts'

export const rule = defineRule({
  code: 'vpc-unusable-range',
  severity: 'error',
  title: 'VPC in a range no host can use',
  reads: readsOfFreeVpcBlock,
  source: { title: 'Amazon VPC User Guide, VPC CIDR blocks; RFC 6890', read: '2026-11' },
  messages: {
    unusable: '{cidr} has addresses that are {range}, which no host can use; take a private block such as 10.0.0.0/16.',
  },
  *check(estate) {
    for (const entry of allVpcEntries(estate)) {
      const range = unusableName(entry.block)
      if (range === undefined) continue
      yield {
        at: entry.vpc.id,
        field: entry.field,
        message: 'unusable',
        values: { cidr: entry.text, range },
        ...moveVpc(estate, entry),
      }
    }
  },
})
