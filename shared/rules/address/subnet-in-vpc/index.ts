import { nextSubnetBlock, subnetBlock, vpcBlock } from '../../../estate/blocks.ts'
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
    outside: '{cidr} is not inside {vpc}’s block {block}.',
  },
  *check(estate) {
    for (const each of estate.all(subnet)) {
      const home = estate.get(vpc, each.vpc)
      const outer = home && vpcBlock(home)
      const inner = subnetBlock(each)
      if (home === undefined || outer === undefined || inner === undefined || contains(outer, inner)) continue
      const free = nextSubnetBlock(estate, home, inner.length, each.id)
      yield {
        at: each.id,
        field: 'cidrBlock',
        message: 'outside',
        values: { cidr: each.cidrBlock, vpc: home.name, block: home.cidrBlock },
        also: [home.id],
        ...(free && {
          fix: { title: `Use ${prefixText(free)}`, patch: change(each, { cidrBlock: prefixText(free) }) },
        }),
      }
    }
  },
})
