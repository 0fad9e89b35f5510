import { section, type Document, type Drawing } from '../document/document.ts'
import { entriesOf, legendOf } from '../scene/legend.ts'
import type { Scene } from '../scene/scene.ts'
import { FONT_FAMILY, svgOf } from '../scene/svg.ts'
import { themes } from '../scene/theme.ts'
import { element } from '../scene/xml.ts'
import { addressChapter } from './addresses.ts'
import { findingsChapter, waiversChapter } from './findings.ts'
import { kindChapters } from './kinds.ts'
import type { Subject } from './subject.ts'
import { summaryChapter } from './summary.ts'
import { titleFacts, titleOf } from './title.ts'

/** As wide as a lying A4 has room for. */
const LEGEND_WIDTH = 260

function legendIn(scene: Scene): Drawing['legend'] {
  const { width, height, svg } = legendOf(entriesOf(scene, themes.print), LEGEND_WIDTH, themes.print)
  const size = { width: `${String(width)}mm`, height: `${String(height)}mm` }
  const viewBox = `0 0 ${String(width)} ${String(height)}`
  return { width, height, svg: element('svg', { ...size, viewBox, 'font-family': FONT_FAMILY }, svg(0, 0)) }
}

const drawingOf = ({ plan, scene }: Subject): Drawing => ({
  is: 'drawing',
  title: plan.name,
  svg: svgOf(scene, { theme: 'print', title: plan.name }),
  size: scene.bounds,
  legend: legendIn(scene),
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
    section('Drawing', [drawingOf(subject)]),
    addressChapter(subject.estate),
    ...kindChapters(subject.estate),
    findingsChapter(subject),
    waiversChapter(subject),
  ],
})
