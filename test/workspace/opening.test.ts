import { expect, test } from 'vitest'
import { finished, type Steps } from '../../shared/base/steps.ts'
import { arrange } from '../../shared/draw/arrange.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { put } from '../../shared/plan/patch.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { newResource } from '../../shared/workspace/commands/create.ts'
import { readPlan, readPlanInSteps, writePlan } from '../../shared/workspace/plan-file.ts'
import { createWorkspace } from '../../shared/workspace/workspace.ts'
import { generatedPlan } from '../bench/estate.ts'

const plan: Plan = generatedPlan(400)

/** How far the work had come at each step. */
function sharesOf(steps: Steps<unknown>): readonly number[] {
  const shares: number[] = []
  for (let step = steps.next(); step.done !== true; step = steps.next()) shares.push(step.value)
  return shares
}

test('opened in steps a plan has the same answers as opened at once', () => {
  const [inSteps, atOnce] = [createWorkspace(), createWorkspace()]
  finished(inSteps.openInSteps(plan))()
  atOnce.open(plan)
  expect(inSteps.now().findings).toEqual(atOnce.now().findings)
  expect(inSteps.now().scene).toEqual(atOnce.now().scene)
  expect(inSteps.now().scene.lines.length).toBeGreaterThan(100)
  expect(inSteps.now()).toMatchObject({ edited: false, undoLabel: undefined })
})

test('a plan without places is arranged in steps, and its boxes are drawn in steps', () => {
  const bare: Plan = { ...plan, places: new Map() }
  const workspace = createWorkspace()
  const shares: number[] = []
  const steps = workspace.openInSteps(bare)
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) shares.push(step.value)
  step.value()
  const containers = workspace.now().scene.boxes.filter(({ shape }) => shape === 'container').length
  const between = (from: number, to: number): number => shares.filter((share) => share >= from && share < to).length
  expect(containers).toBeGreaterThan(50)
  expect(between(0, 0.05)).toBeGreaterThan(containers)
  expect(between(0.2, 0.24)).toBeGreaterThan(containers)
  expect(workspace.now().plan.places).toEqual(arrange(bare, estateOf(bare)))
  expect(workspace.now().scene).toEqual(createWorkspace(bare).now().scene)
})

test('reloaded in steps a plan has the same answers as opened, and so has what is edited then', () => {
  const [reloaded, opened] = [createWorkspace(), createWorkspace()]
  finished(reloaded.openInSteps(generatedPlan(200)))()
  finished(reloaded.reloadInSteps(plan))()
  opened.open(plan)
  for (const { apply, now } of [reloaded, opened]) apply(put(newResource(now().estate, 'vpc', [])), 'Add')
  expect(reloaded.now().findings).toEqual(opened.now().findings)
  expect(reloaded.now().scene).toEqual(opened.now().scene)
})

test('until it is told to, nothing takes the place of the open plan', () => {
  const workspace = createWorkspace()
  workspace.apply(put(newResource(workspace.now().estate, 'vpc', [])), 'Add vpc-1')
  const [before, scene] = [workspace.now(), workspace.now().scene]
  const open = finished(workspace.openInSteps(plan))
  expect(workspace.now()).toBe(before)
  workspace.undo()
  workspace.redo()
  expect(workspace.now().scene).toEqual(scene)
  open()
  expect(workspace.now().plan.name).toBe(plan.name)
  expect(workspace.now().plan.resources.size).toBe(plan.resources.size)
})

test('reading and opening tell how far they have come, often and never backwards', () => {
  const text = writePlan(plan)
  for (const steps of [readPlanInSteps(text, 'office'), createWorkspace().openInSteps(plan)]) {
    const shares = sharesOf(steps)
    expect(shares.length).toBeGreaterThan(plan.resources.size)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...shares)).toBeLessThanOrEqual(1)
    expect(Math.max(...shares)).toBeGreaterThan(0.9)
  }
  expect(finished(readPlanInSteps(text, 'office'))).toEqual(readPlan(text, 'office'))
})
