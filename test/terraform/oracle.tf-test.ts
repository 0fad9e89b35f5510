import { beforeAll, beforeEach, expect, test } from 'vitest'
import { block } from '../../shared/hcl/block.ts'
import { fileText } from '../../shared/hcl/print.ts'
import { exportTerraform, type TextFile } from '../../shared/terraform/terraform.ts'
import { oracleCases, type OracleCase } from '../oracle/judge.ts'
import { tableOf, type Verdict } from '../oracle/table.ts'
import { planOfCase } from '../rules/case-plan.ts'
import { folderFor } from './scratch.ts'
import { init, offlineOverride, saidByPlan, validate, whyNoTerraform, writeFiles } from './terraform.ts'

const moduleOf = (each: OracleCase): TextFile => ({
  path: `${each.id}/main.tf.json`,
  text: JSON.stringify({ resource: resourcesOf(each) }),
})

function resourcesOf(each: OracleCase): object {
  const others = each.with ?? {}
  return { ...others, [each.resource]: { ...others[each.resource], case: each.hcl_arguments } }
}

const folder = folderFor('oracle')

/** Each case as a module of its own, so that one run judges all. */
function nameModules(cases: readonly OracleCase[]): void {
  const modules = cases.map(({ id }) => block('module', [id], { source: `./${id}` }))
  writeFiles(folder, [{ path: 'cases.tf', text: fileText(modules) }])
}

function writeRoot(): string | undefined {
  const settings = exportTerraform(planOfCase({ region: 'us-east-1', resources: {} }))
  writeFiles(folder, [...settings, offlineOverride, ...oracleCases.map(moduleOf)])
  nameModules(oracleCases)
  return init(folder)
}

const refused = (said: readonly string[], cases: readonly OracleCase[]): readonly OracleCase[] =>
  cases.filter(({ id }) =>
    said.some(
      (line) => line.startsWith('error') && (line.includes(` ${id}/main.tf.json`) || line.includes(`module.${id}.`)),
    ),
  )

let missing = whyNoTerraform
const verdicts = new Map<string, Verdict>()

beforeAll(() => {
  missing ??= writeRoot()
  if (missing !== undefined) {
    console.warn(missing)
    return
  }
  const atValidate = refused(validate(folder), oracleCases)
  const others = oracleCases.filter((each) => !atValidate.includes(each))
  nameModules(others)
  const atPlan = refused(saidByPlan(folder), others)
  for (const each of oracleCases)
    verdicts.set(each.id, atValidate.includes(each) ? 'validate' : atPlan.includes(each) ? 'plan' : 'none')
})

beforeEach(({ skip }) => {
  if (missing !== undefined) skip(missing)
})

test('the real Terraform says what it is known to say of every single fault', () => {
  expect(Object.fromEntries(verdicts)).toEqual(Object.fromEntries(oracleCases.map(({ id, verdict }) => [id, verdict])))
})

/** `npm run faults` writes it anew. */
test('docs/faults.md says who finds which fault', async () => {
  await expect(tableOf(verdicts)).toMatchFileSnapshot('../../docs/faults.md')
})
