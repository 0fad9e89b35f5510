import { describe, expect, test } from 'vitest'
import { csvOf } from '../../shared/addresses/csv.ts'
import { addressPlan } from '../../shared/addresses/plan.ts'
import { compare } from '../../shared/compare/compare.ts'
import { markdownOf as comparedMarkdown } from '../../shared/compare/markdown.ts'
import { drawIoOf } from '../../shared/draw/draw-io.ts'
import { records } from '../../shared/kinds/records.ts'
import type { Field, Fields } from '../../shared/plan/field.ts'
import { blank } from '../../shared/plan/kind.ts'
import { put, settings } from '../../shared/plan/patch.ts'
import { emptyPlan, type Plan, type Resource } from '../../shared/plan/plan.ts'
import { titleBlockFields } from '../../shared/plan/title-block.ts'
import { htmlOf } from '../../shared/report/html.ts'
import { markdownOf } from '../../shared/report/markdown.ts'
import { reportOf } from '../../shared/report/report.ts'
import { svgOf } from '../../shared/scene/svg.ts'
import { exportTerraform } from '../../shared/terraform/terraform.ts'
import { fragmentOf, readFragment, writeFragment } from '../../shared/workspace/fragment.ts'
import { readPlan, writePlan } from '../../shared/workspace/plan-file.ts'
import { createWorkspace } from '../../shared/workspace/workspace.ts'

const KEY = 'vK3nLq8.Zt2Wm9Xr4_Yb7Hc1Df6Gs5J0'
const TEXT = `pre-shared key: ${KEY}`

/** The key wherever a field takes a text. */
function planted(field: Field): unknown {
  switch (field.type) {
    case 'text':
    case 'prose':
    case 'cidr':
      return TEXT
    case 'json':
      return JSON.stringify({ Statement: [{ Sid: KEY, presharedKey: KEY }] })
    case 'texts':
    case 'cidrs':
      return [KEY, TEXT]
    case 'tags':
      return { Owner: TEXT, psk: KEY, [KEY]: '' }
    case 'list':
      return Array.from({ length: field.fixedLength ?? 2 }, () => ({ ...plantedIn(field.item), presharedKey: KEY }))
    default:
      return field.default
  }
}

const plantedIn = (fields: Fields): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, planted(field)]))

const resources = records.map((record, i): Resource => {
  const id = `r${String(i)}`
  return {
    ...blank(record, id, ''),
    ...plantedIn(record.fields),
    id,
    name: TEXT,
    tunnel1_preshared_key: KEY,
    note: KEY,
  }
})

const plantedPlan: Plan = {
  ...emptyPlan,
  name: TEXT,
  tags: { Note: KEY },
  titleBlock: { ...emptyPlan.titleBlock, ...plantedIn(titleBlockFields) },
  waivers: { r0: { 'name-missing': TEXT } },
  resources: new Map(resources.map((resource) => [resource.id, resource])),
  unknown: { comment: TEXT, psk: KEY },
}

/** Everything that ever leaves a window with the plan. */
function everythingOf(plan: Plan): Readonly<Record<string, string>> {
  const workspace = createWorkspace(plan)
  const { estate, scene, findings } = workspace.now()
  const report = reportOf({ plan, estate, findings, scene }, '2026-11-22')
  return {
    'plan file': writePlan(plan),
    clipboard: writeFragment(fragmentOf(plan, new Set(plan.resources.keys()))),
    SVG: svgOf(scene, { theme: 'print', title: plan.name }),
    'draw.io': drawIoOf(plan, scene),
    CSV: csvOf(addressPlan(estate)),
    'report as a web page': htmlOf(report, { regular: '', semibold: '' }),
    'report as Markdown': markdownOf(report, 'drawing.svg'),
    comparison: comparedMarkdown(compare(emptyPlan, plan), 'before'),
    findings: JSON.stringify(findings),
    Terraform: exportTerraform(plan)
      .map(({ text }) => text)
      .join('\n'),
  }
}

const holdingKey = (plan: Plan): readonly string[] =>
  Object.entries(everythingOf(plan)).flatMap(([what, text]) => (text.includes(KEY) ? what : []))

describe('a pre-shared key in every field of every kind', () => {
  test('would come out everywhere if it were let in', () => {
    const told = holdingKey(plantedPlan)
    expect(told).toEqual(expect.arrayContaining(['plan file', 'clipboard', 'SVG', 'draw.io', 'Terraform']))
  })

  test('typed: comes out nowhere, and it is said', () => {
    const workspace = createWorkspace()
    let told = 0
    workspace.onKeysTakenOut(() => told++)
    workspace.apply(settings(plantedPlan), `Rename to ${KEY}`)
    for (const resource of resources) workspace.apply(put(resource), `Change name to ${KEY}`)
    expect(told).toBe(resources.length + 1)
    expect(workspace.now().undoLabel).not.toContain(KEY)
    expect(workspace.now().plan.resources.size).toBe(resources.length)
    expect(holdingKey(workspace.now().plan)).toEqual([])
    for (let step = 0; step <= resources.length; step++) workspace.undo()
    for (let step = 0; step <= resources.length; step++) workspace.redo()
    expect(holdingKey(workspace.now().plan)).toEqual([])
  })

  test('in a file: comes out nowhere, each place is named, and the file as saved is read without a word', () => {
    const text = writePlan(plantedPlan)
    const read = readPlan(text, 'office.gatewright.json')
    if (!read.ok) throw new Error(read.failures[0]?.message)
    const { plan, notices } = read.value
    const keys = notices.filter(({ code }) => code === 'plan-key')
    expect(keys.length).toBeGreaterThan(resources.length)
    expect(keys.map(({ place }) => place)).toEqual(
      expect.arrayContaining(['name', 'tags.Note', 'comment', 'psk', 'resources.r0.tunnel1_preshared_key']),
    )
    expect(JSON.stringify(notices)).not.toContain(KEY)
    expect(plan.resources.size).toBe(resources.length)
    expect(holdingKey(plan)).toEqual([])
    const again = readPlan(writePlan(plan), '')
    expect(again.ok && again.value.notices.filter(({ code }) => code === 'plan-key')).toEqual([])
  })

  test('in the clipboard: comes out nowhere, and it is said', () => {
    const read = readFragment(writeFragment(fragmentOf(plantedPlan, new Set(plantedPlan.resources.keys()))))
    if (!read.ok) throw new Error(read.failures[0]?.message)
    expect(read.value.hadKeys).toBe(true)
    expect(read.value.resources.size).toBe(resources.length)
    expect(writeFragment(read.value)).not.toContain(KEY)
  })

  test('a vendor’s configuration in the clipboard is refused without being quoted', () => {
    const read = readFragment(`crypto ikev2 keyring aws\n  pre-shared-key local ${KEY}\n`)
    expect(read.ok).toBe(false)
    expect(JSON.stringify(read)).not.toContain(KEY)
  })
})

test.each(records)('no field of $name is taken for one that holds keys', (record) => {
  const workspace = createWorkspace()
  workspace.apply(put({ ...blank(record, 'r', 'r'), ...plantedIn(record.fields), id: 'r' }), 'Add')
  const fields = Object.keys(workspace.now().plan.resources.get('r') ?? {})
  expect(fields).toEqual(expect.arrayContaining(Object.keys(record.fields)))
})
