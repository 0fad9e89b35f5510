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
    for (const list of estate.all(ec2ManagedPrefixList)) {
      const count = list.entries.length
      if (list.maxEntries === null || count <= list.maxEntries) continue
      const isLegal = count <= quotas.entriesPerPrefixList.most
      yield {
        at: list.id,
        field: 'maxEntries',
        message: 'over',
        values: { list: list.name, count, most: list.maxEntries },
        ...(isLegal && { fix: { title: `Take ${count}`, patch: change(list, { maxEntries: count }) } }),
      }
    }
  },
})
