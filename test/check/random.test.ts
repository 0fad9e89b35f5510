import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../../shared/plan/finding.ts'
import { applyPatch } from '../../shared/plan/patch.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { anyPlan } from '../plan-file/random-plan.ts'
import { rarePlans } from './rare-plans.ts'
import { brokenPlan, errorsOf, findingsOf, soundPlan, wildPlan } from './random-plan.ts'

/** The same plans in every run. */
const seed = 20261122

/** Not its field: a fix that takes one of a list away moves the others. */
const fault = ({ rule, at }: Finding): string => `${rule} at ${at.id}`

const isAdvice = ({ severity }: Finding): boolean => severity === 'advice'
const isError = ({ severity }: Finding): boolean => severity === 'error'

function counted(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const each of findings.map(fault)) counts.set(each, (counts.get(each) ?? 0) + 1)
  return counts
}

/**
 * What is wrong with the plan after a fix: its fault is still there, an error is new, or there are no fewer findings.
 * Advice that the fault hid does not count: who takes a private endpoint may be told how its name resolves.
 */
function harmOf(finding: Finding, before: readonly Finding[], after: readonly Finding[]): readonly string[] {
  const [were, are] = [counted(before), counted(after)]
  const isGone = (are.get(fault(finding)) ?? 0) < (were.get(fault(finding)) ?? 0)
  const advised = [...counted(after.filter(isAdvice))].filter(([each]) => !were.has(each))
  const isLess = after.length - advised.length < before.length
  const made = [...counted(after.filter(isError))].filter(([each, count]) => count > (were.get(each) ?? 0))
  return [
    ...(isGone ? [] : ['it is still there']),
    ...(isLess ? [] : ['there are no fewer findings']),
    ...made.map(([each]) => `now there is ${each}`),
  ]
}

function harmfulFixes(plan: Plan): readonly string[] {
  const before = findingsOf(plan)
  return before.flatMap((finding) => {
    if (finding.fix === undefined) return []
    const harm = harmOf(finding, before, findingsOf(applyPatch(plan, finding.fix.patch).plan))
    return harm.map((each) => `“${finding.fix?.title ?? ''}” for ${fault(finding)}: ${each}`)
  })
}

test('any plan at all can be checked', () => {
  fc.assert(
    fc.property(fc.oneof(anyPlan, wildPlan, brokenPlan), (plan) => {
      for (const { message } of findingsOf(plan)) expect(message).not.toMatch(/undefined|NaN|\[object/)
    }),
    { numRuns: 300, seed },
  )
})

test('every fix takes its fault away, makes no error and leaves fewer findings', () => {
  fc.assert(
    fc.property(fc.oneof(wildPlan, brokenPlan), (plan) => {
      expect(harmfulFixes(plan)).toEqual([])
    }),
    { numRuns: 200, seed },
  )
}, 60_000)

test('the sound plans that other tests are fed with have no error', () => {
  expect(rarePlans.flatMap(errorsOf)).toEqual([])
  fc.assert(
    fc.property(soundPlan, (plan) => {
      expect(errorsOf(plan)).toEqual([])
    }),
    { numRuns: 20, seed },
  )
})
