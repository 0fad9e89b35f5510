import { freeIn, subnetBlock, subnetsOf, takeFreeIn } from '../../../estate/blocks.ts'
import type { Estate } from '../../../estate/estate.ts'
import { vpc, type Vpc } from '../../../kinds/vpc/record.ts'
import { firstOverlaps } from '../../../net/overlap.ts'
import { defineRule, faultsOf, type Fault } from '../../rule.ts'
import { moveSubnet, readsOfMoveSubnet } from '../move-subnet.ts'

const overlapsIn = faultsOf(function* (estate: Estate, home: Vpc): Iterable<Fault<'overlap'>> {
  const blocks = subnetsOf(estate, home.id).flatMap((each) => {
    const block = subnetBlock(each)
    return block === undefined ? [] : [{ subnet: each, block }]
  })
  const firsts = firstOverlaps(blocks.map(({ block }) => block))
  if (firsts.every((first) => first === undefined)) return
  const free = freeIn(estate, home)
  for (const [i, { subnet: each, block }] of blocks.entries()) {
    const other = blocks[firsts[i] ?? -1]?.subnet
    if (other === undefined) continue
    yield {
      at: each.id,
      field: 'cidrBlock',
      message: 'overlap',
      values: { cidr: each.cidrBlock, other: other.name, block: other.cidrBlock },
      also: [other.id],
      ...moveSubnet(estate, each, takeFreeIn(home, free, block.length)),
    }
  }
})

export const rule = defineRule({
  code: 'subnet-overlap',
  severity: 'error',
  title: 'Subnets overlap',
  reads: readsOfMoveSubnet,
  source: { title: 'Amazon VPC User Guide, Subnet sizing', read: '2026-11' },
  messages: {
    overlap: '{cidr} overlaps {other}’s block {block}; subnets of a VPC must not share an address.',
  },
  *check(estate) {
    for (const home of estate.all(vpc)) yield* overlapsIn(estate, home)
  },
})
