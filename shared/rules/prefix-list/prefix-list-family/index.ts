import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { meantPrefix } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { prefixListRules } from '../sources.ts'

export const rule = defineRule({
  code: 'prefix-list-family',
  severity: 'error',
  title: 'Entry of the other address family',
  reads: [ec2ManagedPrefixList],
  source: prefixListRules,
  messages: {
    family: '{cidr} is {written}, and {list} takes {family} only; a list holds one of the two.',
    missing: 'An entry of {list} has no block; write one such as {example}, or remove it.',
  },
  *check(estate) {
    for (const list of estate.all(ec2ManagedPrefixList)) {
      const example = list.addressFamily === 'IPv4' ? '192.168.1.0/24' : '2001:db8::/32'
      for (const [index, { cidr }] of list.entries.entries()) {
        const family = meantPrefix(cidr)?.family
        const written = family === undefined ? undefined : family === 4 ? 'IPv4' : 'IPv6'
        const at = { at: list.id, field: `entries[${index}].cidr` }
        if (cidr === '') yield { ...at, message: 'missing', values: { list: list.name, example } }
        else if (written !== undefined && written !== list.addressFamily)
          yield { ...at, message: 'family', values: { cidr, written, list: list.name, family: list.addressFamily } }
      }
    }
  },
})
