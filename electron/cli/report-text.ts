import { oneLine } from '../../shared/base/visible.ts'
import { counted } from '../../shared/base/words.ts'
import type { Finding, Severity } from '../../shared/plan/finding.ts'
import { nameOf, type Checked } from './checked.ts'
import { styled } from './print.ts'

const style = { error: 'red', warning: 'yellow', advice: 'cyan' } as const satisfies Record<Severity, string>

/** As compilers write: file, line and column, so that editors and terminals can jump there. */
export function reportText(plans: readonly Checked[]): string {
  return plans.flatMap((plan) => [...linesOf(plan), summaryLine(plan)]).join('\n')
}

export const linesOf = (plan: Checked): readonly string[] => [
  ...plan.findings.filter(({ waived }) => waived === undefined).map((finding) => findingLine(plan, finding)),
  ...plan.notices.map(
    ({ place = '', message }) => `${plan.file}: ${styled('dim', 'note')}: ${oneLine(`${place}: ${message}`)}`,
  ),
]

function findingLine({ file, placeOf }: Checked, finding: Finding): string {
  const { line, column } = placeOf(finding.at)
  const severity = styled(style[finding.severity], finding.severity)
  const rule = styled('dim', `[${finding.rule}]`)
  return `${file}:${line}:${column}: ${severity}: ${nameOf(finding.at)}: ${oneLine(finding.message)} ${rule}`
}

function summaryLine({ file, findings, summary }: Checked): string {
  const waived = findings.filter((finding) => finding.waived !== undefined).length
  const counts = [counted(summary.errors, 'error'), counted(summary.warnings, 'warning'), `${summary.advice} advice`]
  return `${file}: ${[...counts, ...(waived > 0 ? [`${waived} switched off`] : [])].join(', ')}`
}
