import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { meantPrefix, prefixText } from '../../../net/prefix.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { createPrefixList } from '../sources.ts'

export const rule = defineRule({
  code: 'prefix-list-duplicate-entry',
  severity: 'error',
  title: 'The same entry twice',
  reads: [ec2ManagedPrefixList],
  source: createPrefixList,
  messages: {
    twice: '{cidr} stands in {list} twice; AWS refuses the second.',
  },
  *check(estate) {
    for (const list of estate.all(ec2ManagedPrefixList)) {
      const seen = new Set<string>()
      for (const [index, { cidr }] of list.entries.entries()) {
        const block = meantPrefix(cidr)
        if (block === undefined) continue
        const text = prefixText(block)
        if (seen.has(text))
          yield {
            at: list.id,
            field: `entries[${index}].cidr`,
            message: 'twice',
            values: { cidr, list: list.name },
            fix: {
              title: 'Remove the second',
              patch: change(list, { entries: list.entries.filter((_, i) => i !== index) }),
            },
          }
        seen.add(text)
      }
    }
  },
})
