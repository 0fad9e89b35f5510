import { freeIn, subnetBlock, takeFreeIn } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { subnet, type Subnet } from '../../../kinds/subnet/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { prefixText, resized, type Prefix4 } from '../../../net/prefix.ts'
import { includesAll, setOf } from '../../../net/prefix-set.ts'
import { defineRule } from '../../rule.ts'
import { moveSubnet, readsOfMoveSubnet } from '../move-subnet.ts'
import { within } from '../within.ts'

/** `nearest` if it is free in the VPC, else the next free block of its length. */
function legalBlock(estate: Estate, each: Subnet, nearest: Prefix4): Prefix4 | undefined {
  const home = estate.get(vpc, each.vpc)
  if (home === undefined) return undefined
  const free = freeIn(estate, home, each.id)
  return includesAll(free, setOf([nearest])) ? nearest : takeFreeIn(home, free, nearest.length)
}

export const rule = defineRule({
  code: 'subnet-size',
  severity: 'error',
  title: 'Subnet too large or too small',
  reads: readsOfMoveSubnet,
  source: { title: 'Amazon VPC User Guide, Subnet sizing', read: '2026-11' },
  messages: {
    large: '{cidr} is too large for a subnet: AWS takes /16 to /28, such as {nearest}.',
    small: '{cidr} is too small for a subnet: AWS takes /16 to /28, such as {nearest}.',
  },
  *check(estate) {
    for (const each of estate.all(subnet)) {
      const block = subnetBlock(each)
      if (block === undefined || (block.length >= 16 && block.length <= 28)) continue
      const nearest = resized(block, within(16, block.length, 28))
      yield {
        at: each.id,
        field: 'cidrBlock',
        message: block.length < 16 ? 'large' : 'small',
        values: { cidr: each.cidrBlock, nearest: prefixText(nearest) },
        ...moveSubnet(estate, each, legalBlock(estate, each, nearest)),
      }
    }
  },
})
