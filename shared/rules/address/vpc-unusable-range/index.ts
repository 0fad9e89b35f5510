import { vpcBlock } from '../../../estate/blocks.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { unusableName } from '../../../net/special-ranges.ts'
import { defineRule } from '../../rule.ts'
import { freeVpcBlock, readsOfFreeVpcBlock } from '../free-vpc-block.ts'
import { useBlock } from '../use-block.ts'

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
    for (const each of estate.all(vpc)) {
      const block = vpcBlock(each)
      const range = block && unusableName(block)
      if (range === undefined) continue
      yield {
        at: each.id,
        field: 'cidrBlock',
        message: 'unusable',
        values: { cidr: each.cidrBlock, range },
        ...useBlock(each, 'cidrBlock', freeVpcBlock(estate, each)),
      }
    }
  },
})
