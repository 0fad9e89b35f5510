import { expect, test } from 'vitest'
import { failureText } from '../../shared/base/result.ts'
import { readPlan } from '../../shared/workspace/plan-file.ts'
import { MOST_DRAWN } from '../../shared/draw/scene-of.ts'
import { shownInWindow } from '../../renderer/files/shown-in-window.ts'

const planOf = (count: number) => {
  const resources = Array.from({ length: count }, (_, i) => [`n${String(i)}`, { kind: 'note' }])
  const file = { format: 'gatewright-plan', version: 1, resources: Object.fromEntries(resources) as object }
  return shownInWindow(readPlan(JSON.stringify(file), 'f'), 'f')
}

test('a window shows as many resources as it can draw, and says so of more', () => {
  expect(planOf(MOST_DRAWN).ok).toBe(true)
  const refused = planOf(MOST_DRAWN + 1)
  expect(refused.ok ? [] : refused.failures.map(failureText)).toEqual([
    'f: resources: the plan has 20001 resources, and a window shows at most 20000; the command line checks and exports it; to see it, divide it into several plans',
  ])
})
