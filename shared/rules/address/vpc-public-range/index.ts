import { contains } from '../../../net/prefix.ts'
import { carrierGradeNat, isPrivate, unusableName } from '../../../net/special-ranges.ts'
import { defineRule } from '../../rule.ts'
import { readsOfFreeVpcBlock } from '../free-vpc-block.ts'
import { allVpcEntries, moveVpc } from '../vpc-entries.ts'

export const rule = defineRule({
  code: 'vpc-public-range',
  severity: 'warning',
  title: 'VPC outside the private ranges',
  reads: readsOfFreeVpcBlock,
  source: { title: 'Amazon VPC User Guide, VPC CIDR blocks; RFC 1918, RFC 6598', read: '2026-11' },
  messages: {
    public:
      '{cidr} is not private; hosts on the internet with these addresses can’t be reached from the VPC. Use 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10.',
  },
  *check(estate) {
    for (const entry of allVpcEntries(estate)) {
      const { block } = entry
      if (isPrivate(block) || contains(carrierGradeNat, block) || unusableName(block) !== undefined) continue
      yield {
        at: entry.vpc.id,
        field: entry.field,
        message: 'public',
        values: { cidr: entry.text },
        ...moveVpc(estate, entry),
      }
    }
  },
})
