import fc from 'fast-check'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { kinds } from '../../shared/kinds/index.ts'
import { block } from '../../shared/hcl/block.ts'
import { fileText } from '../../shared/hcl/print.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { exportTerraform } from '../../shared/terraform/terraform.ts'
import { errorsOf, soundPlan } from '../check/random-plan.ts'
import { rarePlans } from '../check/rare-plans.ts'
import { casePlans } from '../check/random-value.ts'
import { hostileTexts } from '../fuzz/hostile-texts.ts'
import { inTurn, rewritten, soundly } from '../hostile/everywhere.ts'
import { ruleCasePlans } from './plans.ts'
import { folderFor } from './scratch.ts'
import { init, offlineOverride, saidByPlan, validate, whyNoTerraform, writeFiles } from './terraform.ts'

/** The same estates in every run; another number makes others. */
const SEED = 20261122
const COUNT = 200
/** Planning takes some five times as long as validating. */
const PLANNED = 40

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b)

/** Every kind, and every field with another value than its default, as `kind.field`. */
function seenIn(plans: readonly Plan[]): ReadonlySet<string> {
  const defaults = new Map(kinds.map(({ record }) => [record.name, record.fields]))
  const resources = plans.flatMap((each) => [...each.resources.values()])
  return new Set(
    resources.flatMap((resource) =>
      Object.entries(defaults.get(resource.kind) ?? {})
        .filter(([name, field]) => differs(resource[name], field.default))
        .map(([name]) => `${resource.kind}.${name}`),
    ),
  )
}

const isSound = (plan: Plan): boolean => errorsOf(plan).length === 0

/** Those that have something the plans before them have not. */
function adding(plans: readonly Plan[], more: readonly Plan[]): readonly Plan[] {
  const seen = new Set(seenIn(plans))
  return more.filter((plan) => {
    const own = [...seenIn([plan])].filter((each) => !seen.has(each))
    if (own.length === 0 || !isSound(plan)) return false
    for (const each of own) seen.add(each)
    return true
  })
}

const random = fc.sample(soundPlan, { numRuns: COUNT, seed: SEED })
const more = adding(random, [...rarePlans, ...casePlans, ...(await ruleCasePlans())])
const hostile = casePlans
  .filter(isSound)
  .map((plan, index) => soundly(plan, rewritten(plan, inTurn(hostileTexts, index))))
const estates = [...random, ...more, ...hostile]

const nameOf = (index: number): string => `seed-${String(SEED)}-estate-${String(index)}`

const folder = folderFor('batch')

const settings = exportTerraform({ ...estates[0], resources: new Map() } as Plan).filter(({ path }) =>
  ['versions.tf', 'providers.tf'].includes(path),
)

/** The first as modules of one root, so that Terraform and its provider start once. */
function nameModules(count: number): void {
  const modules = estates
    .slice(0, count)
    .map((_, index) => block('module', [nameOf(index)], { source: `./${nameOf(index)}` }))
  writeFiles(folder, [...settings, offlineOverride, { path: 'main.tf', text: fileText(modules) }])
}

function writeModules(): void {
  for (const [index, estate] of estates.entries()) {
    const files = exportTerraform(estate).filter(({ path }) => path.endsWith('.tf') && path !== 'providers.tf')
    writeFiles(
      folder,
      files.map(({ path, text }) => ({ path: `${nameOf(index)}/${path}`, text })),
    )
  }
}

let missing = whyNoTerraform

beforeAll(() => {
  writeModules()
  nameModules(estates.length)
  missing ??= init(folder)
  if (missing !== undefined) console.warn(missing)
})

beforeEach(({ skip }) => {
  if (missing !== undefined) skip(missing)
})

test('the estates have no error, and all kinds and fields between them', () => {
  expect(estates.flatMap(errorsOf)).toEqual([])
  const every = kinds.flatMap(({ record }) => Object.keys(record.fields).map((name) => `${record.name}.${name}`))
  const seen = seenIn(estates)
  expect(every.filter((each) => !seen.has(each))).toEqual([])
})

test('and names and tags that mean something to Terraform', () => {
  const resources = hostile.flatMap((plan) => [...plan.resources.values()])
  const tags = resources.flatMap((each) =>
    Object.entries((each['tags'] ?? {}) as Readonly<Record<string, string>>).flat(),
  )
  const said = new Set([...resources.map(({ name }) => name), ...tags])
  expect(hostileTexts.filter((text) => Array.from(text).length <= 200 && !said.has(text))).toEqual([])
})

test('what Gatewright finds no error in, terraform validate takes', () => {
  expect(validate(folder)).toEqual([])
})

test('and terraform plan too', () => {
  nameModules(PLANNED)
  expect(saidByPlan(folder)).toEqual([])
})
