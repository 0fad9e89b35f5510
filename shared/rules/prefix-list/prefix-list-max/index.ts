import { quotas } from '../../../estate/quotas.ts'
import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { createPrefixList } from '../sources.ts'

export const rule = defineRule({
  code: 'prefix-list-max',
  severity: 'error',
  title: 'Maximum a prefix list can’t have',
  reads: [ec2ManagedPrefixList],
  source: createPrefixList,
  messages: {
    missing: '{list} has no maximum number of entries; write at least {count}.',
    range: '{list} has the maximum {value}; it goes from 1 to {most}.',
  },
  *check(estate) {
    const { most } = quotas.entriesPerPrefixList
    for (const list of estate.all(ec2ManagedPrefixList)) {
      const { maxEntries } = list
      if (maxEntries !== null && maxEntries >= 1 && maxEntries <= most) continue
      const nearest = Math.min(Math.max(list.entries.length, maxEntries ?? 1, 1), most)
      yield {
        at: list.id,
        field: 'maxEntries',
        message: maxEntries === null ? ('missing' as const) : ('range' as const),
        values: { list: list.name, count: Math.max(1, list.entries.length), value: maxEntries ?? '', most },
        ...(list.entries.length <= most && {
          fix: { title: `Take ${nearest}`, patch: change(list, { maxEntries: nearest }) },
        }),
      }
    }
  },
})
