import { sortedBy } from '../base/order.ts'
import { section, type Section } from '../document/document.ts'
import type { Estate } from '../estate/estate.ts'
import { CHAPTERS, type Chapter, type Kind } from '../kinds/kind.ts'
import { kinds } from '../kinds/index.ts'

type Writer = Kind & { readonly report: NonNullable<Kind['report']> }

const writers: readonly Writer[] = kinds.filter((kind): kind is Writer => kind.report !== undefined)

/** What one kind writes, its records in the order of their names; undefined when the plan has none. */
function writtenBy({ record, report }: Writer, estate: Estate): Omit<Section, 'title'> | undefined {
  const records = sortedBy(estate.all(record), ({ name }) => name)
  if (records.length === 0) return undefined
  const sheets = records.map((each) =>
    section(`${record.title} ${each.name || each.id}`, report.sheet?.(each, estate) ?? []),
  )
  return { parts: report.overview?.(records, estate) ?? [], sections: report.sheet === undefined ? [] : sheets }
}

function chapterOf(title: Chapter, estate: Estate): readonly Section[] {
  const written = writers.flatMap((kind) => (kind.report.chapter === title ? (writtenBy(kind, estate) ?? []) : []))
  if (written.length === 0) return []
  return [
    section(
      title,
      written.flatMap(({ parts }) => parts),
      written.flatMap(({ sections }) => sections),
    ),
  ]
}

/** The chapters that kinds write; none for a chapter without records. */
export const kindChapters = (estate: Estate): readonly Section[] =>
  CHAPTERS.flatMap((title) => chapterOf(title, estate))
