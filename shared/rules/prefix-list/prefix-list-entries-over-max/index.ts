import { quotas } from '../../../estate/quotas.ts'
import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { createPrefixList } from '../sources.ts'

export const rule = defineRule({
  code: 'prefix-list-entries-over-max',
  severity: 'error',
  title: 'More entries than the prefix list takes',
  reads: [ec2ManagedPrefixList],
  source: createPrefixList,
  messages: {
    over: '{list} has {count} entries and takes {most}; raise its maximum to {count}.',
  },
  *check(estate) {
    const { most } = quotas.entriesPerPrefixList
    for (const list of estate.all(ec2ManagedPrefixList)) {
      const count = list.entries.length
      const { maxEntries } = list
      // A maximum that no list can have is another rule's.
      if (maxEntries === null || maxEntries < 1 || maxEntries > most || count <= maxEntries) continue
      yield {
        at: list.id,
        field: 'maxEntries',
        message: 'over',
        values: { list: list.name, count, most: maxEntries },
        ...(count <= most && { fix: { title: `Take ${count}`, patch: change(list, { maxEntries: count }) } }),
      }
    }
  },
})
