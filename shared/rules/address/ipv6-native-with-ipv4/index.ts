import { subnet } from '../../../kinds/subnet/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'

export const rule = defineRule({
  code: 'ipv6-native-with-ipv4',
  severity: 'error',
  title: 'IPv6-only subnet with an IPv4 block',
  reads: [subnet],
  source: {
    title: 'Amazon VPC User Guide, Subnet types',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html',
    read: '2026-11',
  },
  messages: {
    both: '{subnet} is IPv6 only and has the IPv4 block {cidr}; it can’t have both.',
  },
  *check(estate) {
    for (const each of estate.all(subnet))
      if (each.ipv6Native && each.cidrBlock !== '')
        yield {
          at: each.id,
          field: 'ipv6Native',
          message: 'both',
          values: { subnet: each.name, cidr: each.cidrBlock },
          fix: { title: 'Keep IPv4', patch: change(each, { ipv6Native: false }) },
        }
  },
})
