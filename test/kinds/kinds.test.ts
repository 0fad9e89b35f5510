import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { KindCase } from '../../shared/kinds/cases.ts'
import { kinds } from '../../shared/kinds/index.ts'
import type { Kind } from '../../shared/kinds/kind.ts'
import type { Field, Fields } from '../../shared/plan/field.ts'
import { blank } from '../../shared/plan/kind.ts'
import { emptyPlan, type Plan } from '../../shared/plan/plan.ts'
import { terraformOf } from '../../shared/terraform/terraform.ts'
import { readPlan, writePlan } from '../../shared/workspace/plan-file.ts'
import { planOfCase } from '../rules/case-plan.ts'

const home = join(import.meta.dirname, '../../shared/kinds')
const folders = readdirSync(home, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))

/** Every field, those of list items included, with its path. */
const fieldsWithin = (fields: Fields, path = ''): readonly (readonly [string, Field])[] =>
  Object.entries(fields).flatMap(([name, field]) => [
    [path + name, field] as const,
    ...(field.type === 'list' ? fieldsWithin(field.item, `${path}${name}.`) : []),
  ])

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Paths of everything a case writes down, as `fieldsWithin` has them. */
const pathsSet = (value: object, path = ''): readonly string[] =>
  Object.entries(value).flatMap(([name, each]: [string, unknown]) => [
    path + name,
    ...(Array.isArray(each) ? each.filter(isObject).flatMap((item) => pathsSet(item, `${path}${name}.`)) : []),
  ])

function reread(plan: Plan): Plan {
  const read = readPlan(writePlan(plan), 'law')
  if (!read.ok) throw new Error(JSON.stringify(read.failures))
  expect(read.value.notices).toEqual([])
  return read.value.plan
}

function expectToSurviveTheFile(plan: Plan): void {
  const again = reread(plan)
  expect(again).toEqual(plan)
  expect(writePlan(again)).toBe(writePlan(plan))
}

test('every kind is listed once, under names of its own', () => {
  expect(kinds.length).toBe(folders.length)
  for (const part of ['name', 'title', 'prefix'] as const)
    expect(new Set(kinds.map(({ record }) => record[part])).size, part).toBe(kinds.length)
})

describe.each(folders)('%s', async (folder) => {
  const { kind } = (await import(join(home, folder, 'index.ts'))) as { kind: Kind }
  const { cases } = (await import(join(home, folder, 'cases.ts'))) as { cases: readonly KindCase[] }
  const { record } = kind

  test('its folder is its name in kebab-case', () => {
    expect(record.name.replaceAll('_', '-')).toBe(folder)
  })

  test('has a page about it that names every field', () => {
    const page = readFileSync(join(home, folder, 'README.md'), 'utf8')
    expect(page.split('\n')[0]).toBe(`# ${record.title}`)
    for (const heading of ['## Fields', '## Traps', '## Sources']) expect(page).toContain(heading)
    for (const name of Object.keys(record.fields)) expect(page, name).toContain(`\`${name}\``)
  })

  test('has an icon', () => {
    expect(existsSync(join(home, folder, 'icon.svg'))).toBe(true)
    expect(kind.drawing.icon).toContain('<svg')
  })

  test('the default of every field is valid', () => {
    for (const [path, field] of fieldsWithin(record.fields))
      expect(field.schema.parse(field.default), path).toEqual(field.default)
  })

  test('every field has words for its form', () => {
    for (const [path, { label, help }] of fieldsWithin(record.fields)) expect([label, help], path).not.toContain('')
  })

  test('its links lead only to kinds that are there', () => {
    const names = kinds.map((each) => each.record.name)
    for (const [path, field] of fieldsWithin(record.fields))
      if (field.type === 'link' || field.type === 'links')
        expect(names, path).toEqual(expect.arrayContaining([...field.to]))
  })

  test('a record of defaults survives the plan file', () => {
    const resource = blank(record, 'x', 'X')
    expectToSurviveTheFile({ ...emptyPlan, resources: new Map([['x', resource]]) })
  })

  test('its cases have names of their own, and every field is set in one of them', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
    const set = cases.flatMap(({ of, plan }) => pathsSet(plan.resources[of] ?? {}))
    for (const [path] of fieldsWithin(record.fields)) expect(set).toContain(path)
  })

  test.each(cases)('$name: survives the plan file', ({ plan }) => {
    expectToSurviveTheFile(planOfCase(plan))
  })

  test.each(cases)('$name: exported as expected', ({ plan, of, expect: text }) => {
    expect(terraformOf(planOfCase(plan), new Set([of]))).toBe(text)
  })
})
