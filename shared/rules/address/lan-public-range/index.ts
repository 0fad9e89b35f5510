import { allLanEntries } from '../../../estate/offices.ts'
import { site } from '../../../kinds/site/record.ts'
import { contains } from '../../../net/prefix.ts'
import { carrierGradeNat, isPrivate, unusableName } from '../../../net/special-ranges.ts'
import { defineRule } from '../../rule.ts'

export const rule = defineRule({
  code: 'lan-public-range',
  severity: 'warning',
  title: 'LAN outside the private ranges',
  reads: [site],
  source: { title: 'RFC 1918, Address Allocation for Private Internets; RFC 6598', read: '2026-11' },
  messages: {
    public:
      '{lan} is not private: if it is not the office’s own, its hosts have other addresses, and AWS loses those on the internet. Write what they have, such as 192.168.1.0/24.',
  },
  *check(estate) {
    for (const { site: office, field, text, block } of allLanEntries(estate)) {
      if (isPrivate(block) || contains(carrierGradeNat, block) || unusableName(block) !== undefined) continue
      yield { at: office.id, field, message: 'public', values: { lan: text } }
    }
  },
})
