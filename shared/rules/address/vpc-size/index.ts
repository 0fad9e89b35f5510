import { subnetBlock, subnetsOf } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import type { Vpc } from '../../../kinds/vpc/record.ts'
import { contains, prefixText, resized, type Prefix4 } from '../../../net/prefix.ts'
import { isPrivate } from '../../../net/special-ranges.ts'
import { defineRule } from '../../rule.ts'
import { freeVpcBlock, readsOfFreeVpcBlock } from '../free-vpc-block.ts'
import { useBlock } from '../use-block.ts'
import { allVpcEntries } from '../vpc-entries.ts'
import { within } from '../within.ts'

/** The first /16 of a block that is too large, if every subnet is in it; for a small one free space elsewhere. */
function legalBlock(estate: Estate, each: Vpc, block: Prefix4): Prefix4 | undefined {
  if (block.length > 28) return freeVpcBlock(estate, each)
  if (each.secondaryCidrBlocks.length > 0) return undefined
  const first = resized(block, 16)
  const holdsAll = subnetsOf(estate, each.id).every((subnet) => contains(first, subnetBlock(subnet) ?? first))
  return holdsAll && isPrivate(first) ? first : undefined
}

export const rule = defineRule({
  code: 'vpc-size',
  severity: 'error',
  title: 'VPC too large or too small',
  reads: readsOfFreeVpcBlock,
  source: { title: 'Amazon VPC User Guide, VPC CIDR blocks', read: '2026-11' },
  messages: {
    large: '{cidr} is too large for a VPC: AWS takes /16 to /28, such as {nearest}.',
    small: '{cidr} is too small for a VPC: AWS takes /16 to /28, such as {nearest}.',
  },
  *check(estate) {
    for (const { vpc: each, field, text, block } of allVpcEntries(estate)) {
      if (block.length >= 16 && block.length <= 28) continue
      yield {
        at: each.id,
        field,
        message: block.length < 16 ? 'large' : 'small',
        values: { cidr: text, nearest: prefixText(resized(block, within(16, block.length, 28))) },
        ...(field === 'cidrBlock' && useBlock(each, field, legalBlock(estate, each, block))),
      }
    }
  },
})
