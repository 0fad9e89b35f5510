import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { createPrefixList } from '../sources.ts'

const LONGEST = 255

export const rule = defineRule({
  code: 'prefix-list-description',
  severity: 'error',
  title: 'Description of an entry too long',
  reads: [ec2ManagedPrefixList],
  source: createPrefixList,
  messages: {
    length: 'The description of {cidr} in {list} has {length} characters; AWS takes {longest} at most.',
  },
  *check(estate) {
    for (const list of estate.all(ec2ManagedPrefixList))
      for (const [index, entry] of list.entries.entries()) {
        const { cidr, description } = entry
        if (description.length <= LONGEST) continue
        const shortened = { ...entry, description: description.slice(0, LONGEST) }
        yield {
          at: list.id,
          field: `entries[${index}].description`,
          message: 'length',
          values: { cidr, list: list.name, length: description.length, longest: LONGEST },
          fix: {
            title: 'Cut it off',
            patch: change(list, { entries: list.entries.map((each, i) => (i === index ? shortened : each)) }),
          },
        }
      }
  },
})
