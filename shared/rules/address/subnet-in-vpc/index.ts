import { listedBriefly } from '../../../base/words.ts'
import { nextSubnetBlock, subnetBlock, vpcBlocks } from '../../../estate/blocks.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { contains, prefixText } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { moveSubnet, readsOfMoveSubnet } from '../move-subnet.ts'

export const rule = defineRule({
  code: 'subnet-in-vpc',
  severity: 'error',
  title: 'Subnet outside its VPC',
  reads: readsOfMoveSubnet,
  source: { title: 'Amazon VPC User Guide, Subnet CIDR blocks', read: '2026-11' },
  messages: {
    outside: '{cidr} is not inside a block of {vpc}: {blocks}.',
  },
  *check(estate) {
    for (const each of estate.all(subnet)) {
      const home = estate.get(vpc, each.vpc)
      const inner = subnetBlock(each)
      const outers = home === undefined ? [] : vpcBlocks(home)
      if (home === undefined || inner === undefined || outers.length === 0) continue
      if (outers.some((outer) => contains(outer, inner))) continue
      yield {
        at: each.id,
        field: 'cidrBlock',
        message: 'outside',
        values: { cidr: each.cidrBlock, vpc: home.name, blocks: listedBriefly(outers.map(prefixText)) },
        also: [home.id],
        ...moveSubnet(estate, each, nextSubnetBlock(estate, home, inner.length, each.id)),
      }
    }
  },
})
