import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createChecker } from '../../shared/check/check.ts'
import { sceneOf } from '../../shared/draw/scene-of.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { sheetsOf } from '../../shared/scene/sheet.ts'
import { writePlan } from '../../shared/workspace/plan-file.ts'
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

  test('has no errors and no warnings', () => {
    const findings = createChecker().check(estate)
    expect(findings.filter(({ severity }) => severity !== 'advice').map(({ message }) => message)).toEqual([])
  })

  test('has a place for everything, and a drawing without an overlap', () => {
    const scene = sceneOf(plan, estate)
    expect(scene.boxes.filter(({ id }) => !plan.places.has(id))).toEqual([])
    expect(faultsOfScene(scene)).toEqual([])
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

  test('says what must reach what', () => {
    expect(readFileSync(join(home, name, 'README.md'), 'utf8')).toContain('| From | To | Must reach |')
  })
})
