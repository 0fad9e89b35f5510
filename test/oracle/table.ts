import { expressionOf, judge, oracleCases, placeOf, type OracleCase } from './judge.ts'

/** The first stage at which Terraform objects. */
export type Verdict = OracleCase['verdict']

interface Row {
  readonly fault: OracleCase
  readonly terraform: Verdict
  readonly gatewright: string
  readonly outcome: 'found' | 'refused' | 'impossible' | 'missed'
}

const beyond = {
  api: 'AWS refuses it',
  silent: 'does not do what is meant',
  style: 'bad practice',
  schema: '',
} as const

function rowOf(fault: OracleCase, terraform: Verdict): Row {
  const expression = expressionOf(fault)
  if ('because' in expression) return { fault, terraform, gatewright: expression.because, outcome: 'impossible' }
  const judged = judge('file' in expression ? expression.file : expression.faulty)
  if ('refusal' in judged)
    return { fault, terraform, gatewright: 'The file is refused, the place named.', outcome: 'refused' }
  const found = judged.findings.find((finding) => 'at' in expression && placeOf(finding) === expression.at)
  if (found === undefined) return { fault, terraform, gatewright: '**missed**', outcome: 'missed' }
  return { fault, terraform, gatewright: `${found.severity} \`${found.rule}\``, outcome: 'found' }
}

const lineOf = ({ fault, terraform, gatewright }: Row): string => {
  const words = [fault.fault, beyond[fault.effect]].filter((part) => part !== '').join('; ')
  return `| \`${fault.id}\` | ${words} | ${terraform === 'none' ? 'nothing' : terraform} | ${gatewright} |`
}

/** The table of docs/faults.md, and its totals. */
export function tableOf(verdicts: ReadonlyMap<string, Verdict>): string {
  const rows = oracleCases.map((fault) => rowOf(fault, verdicts.get(fault.id) ?? 'none'))
  const count = (fits: (row: Row) => boolean): string => String(rows.filter(fits).length)
  const silent = (row: Row): boolean => row.terraform === 'none'
  const caught = (row: Row): boolean => row.outcome === 'found' || row.outcome === 'refused'
  return `# Who finds which fault

${String(rows.length)} Terraform configurations, each with one fault, judged by the real \`terraform validate\` and \`terraform plan\`
(provider aws 5.100), and the same faults drawn in Gatewright. This page is written by \`npm run faults\` and compared by
the tests.

| | All | Passed in silence by validate and plan |
|---|---|---|
| faults | ${count(() => true)} | ${count(silent)} |
| found by \`terraform validate\` | ${count((row) => row.terraform === 'validate')} | – |
| found by \`terraform plan\` only | ${count((row) => row.terraform === 'plan')} | – |
| found by Gatewright while drawing | ${count((row) => row.outcome === 'found')} | ${count((row) => silent(row) && row.outcome === 'found')} |
| refused by Gatewright when the file is opened | ${count((row) => row.outcome === 'refused')} | ${count((row) => silent(row) && row.outcome === 'refused')} |
| not to be drawn in Gatewright at all | ${count((row) => row.outcome === 'impossible')} | ${count((row) => silent(row) && row.outcome === 'impossible')} |
| drawn and missed | ${count((row) => row.outcome === 'missed')} | ${count((row) => silent(row) && !caught(row) && row.outcome !== 'impossible')} |

| Case | Fault | Found by Terraform at | Gatewright |
|---|---|---|---|
${rows.map(lineOf).join('\n')}
`
}
