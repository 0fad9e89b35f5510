import { createChecker, withWaivers } from '../../shared/check/check.ts'
import { sceneOf } from '../../shared/draw/scene-of.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import type { Document, Part, Row, Section } from '../../shared/document/document.ts'
import { numbered } from '../../shared/document/numbered.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { reportOf } from '../../shared/report/report.ts'

export const TODAY = '2026-11-22'

export function documentOf(plan: Plan): Document {
  const estate = estateOf(plan)
  const findings = withWaivers(createChecker().check(estate), plan.waivers)
  return reportOf({ plan, estate, findings, scene: sceneOf(plan, estate) }, TODAY)
}

export function chapter({ sections }: Document, title: string): Section {
  const found = sections.find((section) => section.title === title)
  if (found === undefined) throw new Error(`no chapter “${title}”: ${sections.map((each) => each.title).join(', ')}`)
  return found
}

const rowsOf = (part: Part): readonly Row[] => {
  if (part.is === 'table') return part.rows
  return part.is === 'facts' ? part.facts.map(({ label, value }) => [label, value]) : []
}

/** Every row of every table and list of facts in the section and those inside of it. */
export const rowsIn = (section: Section): readonly Row[] =>
  numbered([section]).flatMap(({ parts }) => parts.flatMap(rowsOf))

/** The row that begins with these words, without them. */
export function rowOf(section: Section, first: string): Row {
  const found = rowsIn(section).find(([cell]) => cell === first)
  if (found === undefined) throw new Error(`no row “${first}” in ${section.title}`)
  return found.slice(1)
}
