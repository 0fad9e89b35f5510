import type { Checked } from './checked.ts'

export const reportJson = ({ file, plan, findings, notices, summary, placeOf }: Checked): object => ({
  plan: plan.name,
  file,
  findings: findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    resource: finding.at.id,
    field: finding.at.field ?? null,
    ...placeOf(finding.at),
    message: finding.message,
    related: finding.also,
    fixable: finding.fix !== undefined,
    ...(finding.waived === undefined ? {} : { waived: finding.waived }),
  })),
  notices: notices.map(({ place, message }) => ({ place, message })),
  summary,
})
