import { subnet } from '../../../kinds/subnet/record.ts'
import { meantPrefix6, prefixText } from '../../../net/prefix.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'

const SIXTY_FOUR = 64

export const rule = defineRule({
  code: 'ipv6-subnet-size',
  severity: 'error',
  title: 'IPv6 subnet is no /64',
  reads: [subnet],
  source: {
    title: 'Amazon VPC User Guide, Subnet sizing for IPv6',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html',
    read: '2026-11',
  },
  messages: {
    size: 'The IPv6 block {cidr} is no /64: hosts of a subnet make their addresses from the last 64 bits.',
  },
  *check(estate) {
    const used = new Set(estate.all(subnet).map(({ ipv6CidrBlock }) => ipv6CidrBlock))
    for (const each of estate.all(subnet)) {
      const block = meantPrefix6(each.ipv6CidrBlock)
      if (block === undefined || block.length === SIXTY_FOUR) continue
      const first = prefixText({ ...block, length: SIXTY_FOUR })
      yield {
        at: each.id,
        field: 'ipv6CidrBlock',
        message: 'size',
        values: { cidr: each.ipv6CidrBlock },
        ...(block.length < SIXTY_FOUR &&
          !used.has(first) && {
            fix: { title: `Use ${first}`, patch: change(each, { ipv6CidrBlock: first }) },
          }),
      }
    }
  },
})
