import { subnet } from '../../../kinds/subnet/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'

export const rule = defineRule({
  code: 'ipv6-assign-without-block',
  severity: 'error',
  title: 'IPv6 addresses without an IPv6 block',
  reads: [subnet],
  source: {
    title: 'Amazon VPC User Guide, IP addressing attributes of your subnet',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html',
    read: '2026-11',
  },
  messages: {
    assign: '{subnet} shall give its hosts IPv6 addresses, but has no IPv6 block.',
    native: '{subnet} shall be IPv6 only, but has no IPv6 block.',
  },
  *check(estate) {
    for (const each of estate.all(subnet)) {
      if (each.ipv6Netnum !== null || each.ipv6CidrBlock !== '') continue
      const at = { at: each.id, values: { subnet: each.name } }
      if (each.ipv6Native) yield { ...at, field: 'ipv6Native', message: 'native' }
      else if (each.assignIpv6AddressOnCreation)
        yield {
          ...at,
          field: 'assignIpv6AddressOnCreation',
          message: 'assign',
          fix: { title: 'Give no IPv6 addresses', patch: change(each, { assignIpv6AddressOnCreation: false }) },
        }
    }
  },
})
