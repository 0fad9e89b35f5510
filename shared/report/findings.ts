import { byNaturalText } from '../base/order.ts'
import { section, table, type Row, type Section } from '../document/document.ts'
import type { Estate } from '../estate/estate.ts'
import { kindOf } from '../kinds/by-name.ts'
import type { Severity } from '../plan/finding.ts'
import type { Id } from '../plan/plan.ts'
import { rules } from '../rules/index.ts'
import type { Subject } from './subject.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', advice: 'Advice' }

/** `VPN connection hq`. */
function placeText(estate: Estate, id: Id): string {
  const resource = estate.resources.get(id)
  if (resource === undefined) return id
  return `${kindOf(resource)?.record.title ?? resource.kind} ${resource.name || id}`
}

export function findingsChapter({ estate, findings }: Subject): Section {
  const open = findings.filter(({ waived }) => waived === undefined)
  const rows = open.map(({ severity, at, message, rule }): Row => [
    SEVERITIES[severity],
    placeText(estate, at.id),
    message,
    rule,
  ])
  return section('Open findings', [table(['Severity', 'Where', 'Finding', 'Rule'], rows, 'Nothing is open.')])
}

/** The rules' own words, also for what is in order at present. */
const titles: ReadonlyMap<string, string> = new Map(rules.map(({ code, title }) => [code, title]))

/** What a switched-off rule would say now. */
const saidBy = ({ findings }: Subject, id: Id, rule: string): string =>
  findings
    .filter((finding) => finding.rule === rule && finding.at.id === id)
    .map(({ message }) => message)
    .join(' ') || 'Nothing at present.'

export function waiversChapter(subject: Subject): Section {
  const rows = Object.entries(subject.plan.waivers).flatMap(([id, codes]) =>
    Object.entries(codes).map(([code, reason]): Row => [
      `${titles.get(code) ?? 'Unknown rule'} (${code})`,
      placeText(subject.estate, id),
      saidBy(subject, id, code),
      reason,
    ]),
  )
  const sorted = rows.sort((a, b) => byNaturalText(a.join('\n'), b.join('\n')))
  return section('Switched-off rules', [
    table(['Rule', 'Where', 'What it says', 'Reason'], sorted, 'No rule is switched off.'),
  ])
}
