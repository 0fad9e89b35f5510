import { allLanEntries } from '../../../estate/offices.ts'
import { overlaps } from '../../../net/prefix.ts'
import { dockerBridge } from '../../../net/special-ranges.ts'
import { defineRule } from '../../rule.ts'
import { readsOfFreeVpcBlock } from '../free-vpc-block.ts'
import { allVpcEntries, moveVpc } from '../vpc-entries.ts'

export const rule = defineRule({
  code: 'docker-bridge',
  severity: 'warning',
  title: 'Network on Docker’s bridge',
  reads: readsOfFreeVpcBlock,
  source: { title: 'Amazon VPC User Guide, VPC CIDR blocks', read: '2026-11' },
  messages: {
    vpc: '{cidr} overlaps 172.17.0.0/16, Docker’s own bridge: hosts that run Docker, Cloud9 and SageMaker lose the way to the VPC. Use another block.',
    lan: '{cidr} overlaps 172.17.0.0/16, Docker’s own bridge: hosts in AWS that run Docker can’t answer this part of the office.',
  },
  *check(estate) {
    for (const entry of allVpcEntries(estate))
      if (overlaps(entry.block, dockerBridge))
        yield {
          at: entry.vpc.id,
          field: entry.field,
          message: 'vpc',
          values: { cidr: entry.text },
          ...moveVpc(estate, entry),
        }
    for (const { site, field, text, block } of allLanEntries(estate))
      if (overlaps(block, dockerBridge)) yield { at: site.id, field, message: 'lan', values: { cidr: text } }
  },
})
