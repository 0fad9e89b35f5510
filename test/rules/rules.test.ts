import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createChecker } from '../../shared/check/check.ts'
import { estateOf, type Estate } from '../../shared/estate/estate.ts'
import type { At } from '../../shared/plan/finding.ts'
import { applyPatch } from '../../shared/plan/patch.ts'
import { REGION_ID, type Plan } from '../../shared/plan/plan.ts'
import type { RecordType } from '../../shared/plan/kind.ts'
import type { Cases, FailingCase } from '../../shared/rules/cases.ts'
import { findingOf, type Rule } from '../../shared/rules/rule.ts'
import { planOfCase } from './case-plan.ts'

const home = join(import.meta.dirname, '../../shared/rules')
const foldersIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)

const slices = foldersIn(home).flatMap((family) => foldersIn(join(home, family)).map((code) => ({ family, code })))

/** An estate that notices when a rule looks at a kind it did not say it reads. */
function watched(estate: Estate, rule: Rule): Estate {
  const check = (record: RecordType): void => {
    if (!rule.reads.includes(record)) throw new Error(`${rule.code} looks at ${record.name} but does not say so`)
  }
  return {
    ...estate,
    all: (record) => (check(record), estate.all(record)),
    get: (record, id) => (check(record), estate.get(record, id)),
  }
}

const findingsOf = (rule: Rule, plan: Plan) =>
  Array.from(rule.check(watched(estateOf(plan), rule)), (fault) => findingOf(rule, fault))

const atText = ({ id, field }: At): string => (field === undefined ? id : `${id}.${field}`)

function valueAt(plan: Plan, path: string): unknown {
  const [id = '', ...fields] = path.split(/[.[\]]+/).filter((part) => part !== '')
  return fields.reduce<unknown>(
    (value, field) => (value as Record<string, unknown> | undefined)?.[field],
    id === REGION_ID ? plan : plan.resources.get(id),
  )
}

/** Of objects in a list only what is written down; anything else as it is. */
function expectValue(value: unknown, expected: unknown, path: string): void {
  const areObjects = Array.isArray(expected) && expected.some((item) => typeof item === 'object')
  if (areObjects) {
    expect(value, path).toHaveLength(expected.length)
    expect(value, path).toMatchObject(expected)
  } else {
    expect(value, path).toEqual(expected)
  }
}

/** Rule, place and message of everything wrong with a plan. */
const faultsOf = (plan: Plan): readonly string[] =>
  createChecker()
    .check(estateOf(plan))
    .map(({ rule, at, messageId }) => `${rule} ${atText(at)} ${messageId}`)

/** Every fix takes its own finding away and makes no new one. */
function expectFixesToWork(rule: Rule, plan: Plan): void {
  const before = faultsOf(plan)
  for (const finding of findingsOf(rule, plan)) {
    if (finding.fix === undefined) continue
    const after = faultsOf(applyPatch(plan, finding.fix.patch).plan)
    const own = `${finding.rule} ${atText(finding.at)} ${finding.messageId}`
    expect(after, finding.fix.title).not.toContain(own)
    expect(
      after.filter((fault) => !before.includes(fault)),
      `made by “${finding.fix.title}”`,
    ).toEqual([])
  }
}

function expectFailing(rule: Rule, failing: FailingCase): void {
  const plan = planOfCase(failing.plan)
  const findings = findingsOf(rule, plan)
  expect(findings.map(({ at }) => atText(at))).toEqual(failing.at)
  const messages = typeof failing.message === 'string' ? failing.at.map(() => failing.message) : failing.message
  expect(findings.map(({ messageId }) => messageId)).toEqual(messages)
  for (const finding of findings) {
    expect(Object.keys(rule.messages)).toContain(finding.messageId)
    expect(finding.message).not.toMatch(/[{}]|undefined|null|NaN/)
  }
  const fix = findings[0]?.fix
  expect(fix !== undefined, 'a fix is offered').toBe(failing.fixed !== undefined)
  if (fix !== undefined) {
    const mended = applyPatch(plan, fix.patch).plan
    for (const [path, value] of Object.entries(failing.fixed ?? {})) expectValue(valueAt(mended, path), value, path)
  }
  expectFixesToWork(rule, plan)
}

describe.each(slices)('$family/$code', async ({ family, code }) => {
  const folder = join(home, family, code)
  const { rule } = (await import(join(folder, 'index.ts'))) as { rule: Rule }
  const { cases } = (await import(join(folder, 'cases.ts'))) as { cases: Cases }

  test('is named after its folder', () => {
    expect(rule.code).toBe(code)
  })

  test('has a page that says what, why, how to fix and where it is written', () => {
    const page = readFileSync(join(folder, 'README.md'), 'utf8')
    expect(page.split('\n')[0]).toBe(`# ${rule.title}`)
    for (const heading of ['## Why', '## How to fix', '## Source']) expect(page).toContain(heading)
  })

  test('has cases on both sides, none twice, and one for each message', () => {
    const names = [...cases.passes, ...cases.fails].map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(cases.passes.length).toBeGreaterThan(0)
    const said = new Set(cases.fails.flatMap(({ message }) => message))
    expect([...said].sort()).toEqual(Object.keys(rule.messages).sort())
  })

  test.each(cases.passes)('passes: $name', ({ plan }) => {
    expect(findingsOf(rule, planOfCase(plan))).toEqual([])
  })

  test.each(cases.fails)('fails: $name', (failing) => {
    expectFailing(rule, failing)
  })
})
