import { listedBriefly } from '../../../base/words.ts'
import { nextSubnetBlock, subnetBlock, vpcBlocks } from '../../../estate/blocks.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { contains, prefixText } from '../../../net/prefix.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'

export const rule = defineRule({
  code: 'subnet-in-vpc',
  severity: 'error',
  title: 'Subnet outside its VPC',
  reads: [subnet, vpc],
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
      const free = nextSubnetBlock(estate, home, inner.length, each.id)
      yield {
        at: each.id,
        field: 'cidrBlock',
        message: 'outside',
        values: { cidr: each.cidrBlock, vpc: home.name, blocks: listedBriefly(outers.map(prefixText)) },
        also: [home.id],
        ...(free && {
          fix: { title: `Use ${prefixText(free)}`, patch: change(each, { cidrBlock: prefixText(free) }) },
        }),
      }
    }
  },
})
