import { allLanEntries } from '../../../estate/offices.ts'
import { site } from '../../../kinds/site/record.ts'
import { unusableName } from '../../../net/special-ranges.ts'
import { defineRule } from '../../rule.ts'

export const rule = defineRule({
  code: 'lan-unusable-range',
  severity: 'error',
  title: 'LAN in a range no host can use',
  reads: [site],
  source: { title: 'RFC 6890, Special-Purpose IP Address Registries', read: '2026-11' },
  messages: {
    unusable:
      '{lan} has addresses that are {range}, which no host can use; write the office’s own network, such as 192.168.1.0/24.',
  },
  *check(estate) {
    for (const { site: office, field, text, block } of allLanEntries(estate)) {
      const range = unusableName(block)
      if (range !== undefined) yield { at: office.id, field, message: 'unusable', values: { lan: text, range } }
    }
  },
})
