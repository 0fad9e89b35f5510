import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { At, Finding, Severity } from '../../shared/plan/finding.ts'
import { rules } from '../../shared/rules/index.ts'
import { rulePages } from '../../shared/rules/pages.ts'
import type { Rule } from '../../shared/rules/rule.ts'
import manifest from '../../package.json' with { type: 'json' }
import { nameOf, type Checked } from './checked.ts'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
const level = { error: 'error', warning: 'warning', advice: 'note' } as const satisfies Record<Severity, string>

/** For code scanning: SARIF 2.1.0, one run for all files. */
export const reportSarif = (plans: readonly Checked[]): object => ({
  $schema: SCHEMA,
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: manifest.productName,
          version: manifest.version,
          informationUri: manifest.homepage,
          rules: rules.map(describe),
        },
      },
      columnKind: 'utf16CodeUnits',
      results: plans.flatMap((plan) => plan.findings.map((finding) => resultOf(plan, finding))),
    },
  ],
})

const describe = (rule: Rule): object => ({
  id: rule.code,
  shortDescription: { text: rule.title },
  help: { text: rulePages.get(rule.code) ?? rule.title, markdown: rulePages.get(rule.code) ?? rule.title },
  defaultConfiguration: { level: level[rule.severity] },
})

const resultOf = (plan: Checked, finding: Finding): object => ({
  ruleId: finding.rule,
  ruleIndex: rules.findIndex(({ code }) => code === finding.rule),
  level: level[finding.severity],
  message: { text: finding.message },
  locations: [locationOf(plan, finding.at)],
  relatedLocations: finding.also.map((id) => locationOf(plan, { id })),
  suppressions:
    finding.waived === undefined ? [] : [{ kind: 'inSource', status: 'accepted', justification: finding.waived }],
})

function locationOf(plan: Checked, at: At): object {
  const { line, column } = plan.placeOf(at)
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(plan.file) },
      region: { startLine: line, startColumn: column },
    },
    logicalLocations: [{ name: at.id, fullyQualifiedName: nameOf(at), kind: 'resource' }],
  }
}

const uriOf = (file: string): string =>
  isAbsolute(file) ? pathToFileURL(file).href : file.split(/[\\/]/).map(encodeURIComponent).join('/')
