import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fileText } from '../../shared/hcl/print.ts'
import { block } from '../../shared/hcl/block.ts'
import { exportTerraform, type TextFile } from '../../shared/terraform/terraform.ts'
import { readTerraform } from '../hcl/reading.ts'
import { casePlans, nastyNames, nastyPlan, templatePlan, templatePlans, type NamedPlan } from './plans.ts'
import { folderFor } from './scratch.ts'
import {
  init,
  offlineOverride,
  plan,
  resourceSchemas,
  terraform,
  unknownArguments,
  validate,
  whyNoTerraform,
  writeFiles,
  type Planned,
} from './terraform.ts'

const plans: readonly NamedPlan[] = [
  ...(await casePlans()),
  ...templatePlans(),
  { name: 'nasty-names', plan: nastyPlan },
]

const filesOf = ({ name, plan: design }: NamedPlan): readonly TextFile[] =>
  exportTerraform(design).map(({ path, text }) => ({ path: join(name, path), text }))

/** One root with every plan as a module of its own: one validate and one plan for all. A module brings no provider. */
function writeBatch(folder: string): void {
  const modules = plans.map(({ name }) => block('module', [name], { source: `./${name}` }))
  const versions = exportTerraform(nastyPlan).filter(({ path }) => path === 'versions.tf' || path === 'providers.tf')
  writeFiles(folder, [...versions, offlineOverride, { path: 'main.tf', text: fileText(modules) }])
  writeFiles(
    folder,
    plans.flatMap(filesOf).filter(({ path }) => !path.endsWith('providers.tf')),
  )
}

let missing = whyNoTerraform
const batch = folderFor('batch')

beforeAll(() => {
  writeBatch(batch)
  missing ??= init(batch)
  if (missing !== undefined) console.warn(missing)
})

beforeEach(({ skip }) => {
  if (missing !== undefined) skip(missing)
})

test('terraform fmt -check has nothing to change in any file', () => {
  const folder = folderFor('exports')
  writeFiles(folder, plans.flatMap(filesOf))
  expect(terraform(folder, ['fmt', '-check', '-diff', '-recursive', '-no-color'])).toEqual({ code: 0, output: '' })
})

test('terraform validate has nothing to say about any case, template or name', () => {
  expect(validate(batch)).toEqual([])
})

describe('terraform plan', () => {
  let planned: Planned
  beforeAll(() => {
    if (missing === undefined) planned = plan(batch)
  })

  const inModule = (name: string) => planned.resources.filter(({ address }) => address.startsWith(`module.${name}.`))

  test('has nothing to say about any case, template or name', () => {
    expect(planned.said).toEqual([])
  })

  test.each(plans)('would make every resource of $name', ({ name, plan: design }) => {
    const text = exportTerraform(design)
      .map((file) => file.text)
      .join('\n')
    const written = Array.from(
      text.matchAll(/^resource "(\w+)" "(\w+)"/gm),
      ([, type, label]) => `${type ?? ''}.${label ?? ''}`,
    )
    const made = inModule(name).map(({ address }) => address.replace(`module.${name}.`, '').replace(/\[.*\]$/, ''))
    expect([...new Set(made)].filter((address) => !address.startsWith('data.')).sort()).toEqual(written.sort())
  })

  test('every nasty name reaches its tag as it was typed', () => {
    const tags = inModule('nasty-names')
      .filter(({ type }) => type === 'aws_vpn_gateway')
      .map(({ values }) => (values['tags'] as Readonly<Record<string, string>> | null)?.['Name'] ?? '')
    expect(tags.sort()).toEqual([...nastyNames].sort())
  })
})

test('every argument is one of the provider’s, and none is deprecated', async () => {
  const schemas = resourceSchemas(batch)
  for (const { plan: design } of plans)
    for (const { path, text } of exportTerraform(design)) {
      if (!path.endsWith('.tf')) continue
      const { resource = {} } = (await readTerraform(text)) as {
        readonly resource?: Readonly<
          Record<string, Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>>
        >
      }
      for (const [type, labels] of Object.entries(resource))
        for (const [body = {}] of Object.values(labels))
          expect(unknownArguments(body, schemas[type]?.block ?? {}), type).toEqual([])
    }
})

describe('the flagship as a folder of its own', () => {
  const folder = folderFor('flagship')
  beforeAll(() => {
    writeFiles(folder, [...exportTerraform(templatePlan('office-to-eks')), offlineOverride])
    missing ??= init(folder)
  })

  test('is planned without a word, with a key for one tunnel', () => {
    writeFiles(folder, [{ path: 'terraform.tfvars', text: 'hq_tunnel1_preshared_key = "abc.def_gh"\n' }])
    const { said, resources } = plan(folder)
    expect(said).toEqual([])
    const connection = resources.find(({ type }) => type === 'aws_vpn_connection')
    expect(connection?.values).toMatchObject({ tunnel1_preshared_key: 'abc.def_gh' })
  })
})

describe('the variables of the pre-shared keys', () => {
  const folder = folderFor('keys')
  const planWith = (key: string) =>
    terraform(folder, ['plan', '-input=false', '-lock=false', '-no-color', `-var=${key}`])
  beforeAll(() => {
    writeFiles(
      folder,
      exportTerraform(templatePlan('office-to-eks')).filter(({ path }) => path === 'variables.tf'),
    )
  })

  test.each(['abcdefgh', '_bcdefgh', '.bcdefgh', 'x'.repeat(64)])('take %j', (key) => {
    expect(planWith(`hq_tunnel1_preshared_key=${key}`)).toMatchObject({ code: 0 })
  })

  test.each(['0bcdefgh', 'seven77', 'has space', 'slash/es', 'x'.repeat(65)])('refuse %j', (key) => {
    const { code, output } = planWith(`hq_tunnel1_preshared_key=${key}`)
    expect(code).toBe(1)
    expect(output).toContain('A pre-shared key has 8 to 64 letters')
  })
})
