import type { Document, Section } from '../document/document.ts'
import { svgOf } from '../scene/svg.ts'
import { addressChapter } from './addresses.ts'
import { findingsChapter, waiversChapter } from './findings.ts'
import { kindChapters } from './kinds.ts'
import type { Subject } from './subject.ts'
import { summaryChapter } from './summary.ts'
import { titleFacts, titleOf } from './title.ts'

const drawingChapter = ({ plan, scene }: Subject): Section => ({
  title: 'Drawing',
  parts: [
    { is: 'drawing', title: plan.name, svg: svgOf(scene, { theme: 'print', title: plan.name }), size: scene.bounds },
  ],
  sections: [],
})

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
    drawingChapter(subject),
    addressChapter(subject.estate),
    ...kindChapters(subject.estate),
    findingsChapter(subject),
    waiversChapter(subject),
  ],
})
