import { estateOf } from '../../shared/estate/estate.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { rules } from '../../shared/rules/index.ts'
import type { Rule } from '../../shared/rules/rule.ts'
import { milliseconds, type Row } from './measure.ts'

/** What takes less is not told from noise. */
const NOISE = 5

const once = (rule: Rule, plan: Plan): number => {
  const estate = estateOf(plan)
  return milliseconds(() => Array.from(rule.check(estate)))
}

/** The shortest of three: everything else only makes it longer. */
const timeOf = (rule: Rule, plan: Plan): number => Math.min(...[1, 2, 3].map(() => once(rule, plan)))

/** What each rule takes on a plan and on one twice as large, in ms; n log n makes it a little over twice, n² four times. */
export function growth(small: Plan, large: Plan): readonly Row[] {
  return rules
    .flatMap((rule) => {
      const first = once(rule, large)
      const after = first < NOISE ? first : timeOf(rule, large)
      if (after < NOISE) return []
      const before = timeOf(rule, small)
      return [{ rule: rule.code, before, after, times: after / before }]
    })
    .sort((a, b) => b.times - a.times)
}
