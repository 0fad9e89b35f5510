import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createChecker, withWaivers } from '../../shared/check/check.ts'
import { sceneOf } from '../../shared/draw/scene-of.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { sheetsOf } from '../../shared/scene/sheet.ts'
import { writePlan } from '../../shared/workspace/plan-file.ts'
import { templates } from '../../templates/index.ts'
import { faultsOfScene } from '../draw/faults.ts'
import { templatePlan } from '../workspace/flagship.ts'

const home = join(import.meta.dirname, '../../templates')

const names = readdirSync(home, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))

describe.each(names)('%s', (name) => {
  const plan = templatePlan(name)
  const estate = estateOf(plan)

  test('stands in its file as it would be saved', () => {
    expect(readFileSync(join(home, name, 'plan.json'), 'utf8')).toBe(writePlan(plan))
  })

  test('has no errors and no warnings but what it waives with a reason', () => {
    const findings = withWaivers(createChecker().check(estate), plan.waivers)
    const open = findings.filter(({ severity, waived }) => severity !== 'advice' && waived === undefined)
    expect(open.map(({ message }) => message)).toEqual([])
  })

  test('advises only against addresses that are examples, and waives only what would be said', () => {
    const findings = createChecker().check(estate)
    const advice = findings.filter(({ severity }) => severity === 'advice')
    expect(new Set(advice.map(({ rule }) => rule))).toEqual(new Set(['cgw-address-documentation']))
    const waived = withWaivers(findings, plan.waivers).filter((finding) => finding.waived !== undefined)
    expect(waived).toHaveLength(Object.values(plan.waivers).flatMap((rules) => Object.keys(rules)).length)
  })

  test('has a place for everything, and a drawing without an overlap', () => {
    const scene = sceneOf(plan, estate)
    expect(scene.boxes.filter(({ id }) => !plan.places.has(id))).toEqual([])
    expect(faultsOfScene(scene)).toEqual([])
    expect(scene.lines.filter(({ label, labelAt }) => label !== '' && labelAt === undefined)).toEqual([])
  })

  test('fits on one A3 page', () => {
    const options = {
      paper: 'A3',
      orientation: 'landscape',
      planName: plan.name,
      date: '2026-11-21',
      titleBlock: plan.titleBlock,
      legend: true,
    } as const
    const sheets = sheetsOf(sceneOf(plan, estate), options)
    expect(sheets).toHaveLength(1)
    expect(sheets[0]?.textHeight).toBeGreaterThan(2)
  })
})

test('all are offered, from simple to rich, each with a title and a summary', () => {
  expect(templates.map(({ name }) => name).sort()).toEqual([...names].sort())
  expect(templates[0]?.name).toBe('office-to-eks')
  expect(templates.at(-1)?.name).toBe('transit-hub')
  expect(templates.filter(({ title, summary }) => title === '' || summary === '')).toEqual([])
})
