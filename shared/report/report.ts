import { section, type Document } from '../document/document.ts'
import { addressChapter } from './addresses.ts'
import { drawingOf } from './drawing.ts'
import { findingsChapter, waiversChapter } from './findings.ts'
import { kindChapters } from './kinds.ts'
import type { Subject } from './subject.ts'
import { summaryChapter } from './summary.ts'
import { titleFacts, titleOf } from './title.ts'

/**
 * What an engineer attaches to a change request. Never holds a pre-shared key, as plans never do.
 * @param today  the date of a plan that says none
 */
export const reportOf = (subject: Subject, today: string): Document => ({
  title: titleOf(subject.plan),
  type: 'Design report',
  facts: titleFacts(subject.plan, today),
  sections: [
    summaryChapter(subject),
    section('Drawing', [drawingOf(subject.scene, subject.plan.name)]),
    addressChapter(subject.estate),
    ...kindChapters(subject.estate),
    findingsChapter(subject),
    waiversChapter(subject),
  ],
})
