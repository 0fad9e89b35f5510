import { addressPlan, type AddressRow } from '../addresses/plan.ts'
import { remarkOf, ROLE_NAMES, shareText } from '../addresses/words.ts'
import { numberText } from '../base/words.ts'
import { paragraph, section, table, type Row, type Section } from '../document/document.ts'
import type { Estate } from '../estate/estate.ts'

const countText = (count: number | undefined): string => (count === undefined ? '' : numberText(count))

const rowOf = (row: AddressRow): Row => [
  // Not a blank: those at the beginning of a cell are lost in HTML and Markdown.
  '\u2003'.repeat(row.depth) + row.text,
  ROLE_NAMES[row.role],
  row.role === 'free' ? '' : row.name,
  countText(row.addresses),
  countText(row.usable),
  row.used === undefined ? '' : shareText(row.used),
  remarkOf(row),
]

export const addressChapter = (estate: Estate): Section =>
  section('Address plan', [
    table(
      ['Block', 'Use', 'Name', 'Addresses', 'Usable', 'Used', 'Remark'],
      addressPlan(estate).rows.map(rowOf),
      'The plan has no addresses.',
    ),
    paragraph('AWS keeps the first four addresses of a subnet and the last, so the usable ones are five fewer.'),
  ])
