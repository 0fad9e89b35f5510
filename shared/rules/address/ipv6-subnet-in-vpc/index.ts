import { subnetsOf } from '../../../estate/blocks.ts'
import { subnet, type Subnet } from '../../../kinds/subnet/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { meantPrefix6, contains, prefixText } from '../../../net/prefix.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { hasIpv6, knownIpv6Block } from '../vpc-ipv6.ts'

const LAST_NUMBER = 255

const isNumber = ({ ipv6Netnum }: Subnet): boolean =>
  ipv6Netnum === null || (ipv6Netnum >= 0 && ipv6Netnum <= LAST_NUMBER)

const wantsIpv6 = ({ ipv6Netnum, ipv6CidrBlock }: Subnet): boolean => ipv6Netnum !== null || ipv6CidrBlock !== ''

export const rule = defineRule({
  code: 'ipv6-subnet-in-vpc',
  severity: 'error',
  title: 'IPv6 subnet outside its VPC',
  reads: [subnet, vpc],
  source: {
    title: 'Amazon VPC User Guide, Subnet CIDR blocks',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html',
    read: '2026-11',
  },
  messages: {
    none: '{subnet} has IPv6, but {vpc} has no IPv6 block to take it from.',
    number: '{number} is no number of a /64 in the VPC’s IPv6 block; they go from 0 to 255.',
    outside: '{cidr} is not inside {vpc}’s IPv6 block {block}.',
  },
  *check(estate) {
    for (const each of estate.all(subnet)) {
      const home = estate.get(vpc, each.vpc)
      if (home === undefined || !wantsIpv6(each)) continue
      const field = each.ipv6CidrBlock === '' ? 'ipv6Netnum' : 'ipv6CidrBlock'
      const at = { at: each.id, also: [home.id] }
      if (!hasIpv6(home)) {
        const fix = {
          title: 'Give the VPC a block from Amazon',
          patch: change(home, { assignGeneratedIpv6CidrBlock: true }),
        }
        yield {
          ...at,
          field,
          message: 'none',
          values: { subnet: each.name, vpc: home.name },
          ...(field === 'ipv6Netnum' && subnetsOf(estate, home.id).every(isNumber) && { fix }),
        }
        continue
      }
      const number = each.ipv6Netnum
      if (number !== null && !isNumber(each))
        yield { ...at, field: 'ipv6Netnum', message: 'number', values: { number } }
      const inner = meantPrefix6(each.ipv6CidrBlock)
      const outer = knownIpv6Block(home)
      if (inner === undefined || outer === undefined || contains(outer, inner)) continue
      const values = { cidr: each.ipv6CidrBlock, vpc: home.name, block: prefixText(outer) }
      yield { ...at, field: 'ipv6CidrBlock', message: 'outside', values }
    }
  },
})
