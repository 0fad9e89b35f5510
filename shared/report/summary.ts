import { byText } from '../base/order.ts'
import { counted, listed } from '../base/words.ts'
import { summaryOf } from '../check/check.ts'
import { heading, paragraph, section, table, type Part, type Row, type Section } from '../document/document.ts'
import { grouped } from '../estate/grouped.ts'
import { kindNamed } from '../kinds/by-name.ts'
import { CATEGORIES } from '../kinds/kind.ts'
import { revisionFields, type TitleBlock } from '../plan/title-block.ts'
import type { Subject } from './subject.ts'

function findingsText({ findings }: Subject): string {
  const { errors, warnings, advice } = summaryOf(findings)
  const waived = findings.filter((finding) => finding.waived !== undefined).length
  const open = listed([counted(errors, 'error'), counted(warnings, 'warning'), `${String(advice)} advice`])
  const off = waived === 0 ? '' : ` ${counted(waived, 'more is', 'more are')} switched off with a reason.`
  return `Gatewright finds ${open} in this plan.${off}`
}

const order = (kind: string): number => {
  const category = kindNamed(kind)?.category
  return category === undefined ? CATEGORIES.length : CATEGORIES.indexOf(category)
}

/** What the plan holds, kind by kind in the order of the palette. */
function contents({ estate }: Subject): readonly Row[] {
  const groups = [...grouped(estate.resources.values(), ({ kind }) => kind)]
  return groups
    .sort(([a], [b]) => order(a) - order(b) || byText(a, b))
    .map(([kind, resources]) => [
      kindNamed(kind)?.record.title ?? kind,
      String(resources.length),
      resources.map(({ id, name }) => name || id).join(', '),
    ])
}

function revisionParts({ revisions }: TitleBlock): readonly Part[] {
  if (revisions.length === 0) return []
  const { revision, date, author, note } = revisionFields
  const head = [revision, date, author, note].map(({ label }) => label)
  const rows = revisions.map((each) => [each.revision, each.date, each.author, each.note])
  return [heading('Revisions'), table(head, rows, '')]
}

export const summaryChapter = (subject: Subject): Section =>
  section('Summary', [
    paragraph(findingsText(subject)),
    ...revisionParts(subject.plan.titleBlock),
    heading('What the plan holds'),
    table(['Kind', 'Number', 'Names'], contents(subject), 'The plan is empty.'),
  ])
