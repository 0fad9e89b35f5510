import { vpc } from '../../../kinds/vpc/record.ts'
import { firstOverlaps } from '../../../net/overlap.ts'
import { defineRule } from '../../rule.ts'
import { vpcEntries } from '../vpc-entries.ts'

export const rule = defineRule({
  code: 'secondary-cidr-overlap',
  severity: 'error',
  title: 'Blocks of one VPC overlap',
  reads: [vpc],
  source: {
    title: 'Amazon VPC User Guide, VPC CIDR blocks, Add an IPv4 CIDR block to your VPC',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
    read: '2026-11',
  },
  messages: {
    overlap: '{cidr} overlaps {other}, which the VPC has already; AWS refuses it.',
  },
  *check(estate) {
    for (const each of estate.all(vpc)) {
      const entries = vpcEntries(each)
      for (const [i, first] of firstOverlaps(entries.map(({ block }) => block)).entries()) {
        const entry = entries[i]
        const other = entries[first ?? -1]
        if (entry === undefined || other === undefined) continue
        yield { at: each.id, field: entry.field, message: 'overlap', values: { cidr: entry.text, other: other.text } }
      }
    }
  },
})
