import { estateOf } from '../../shared/estate/estate.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { rules } from '../../shared/rules/index.ts'
import type { Rule } from '../../shared/rules/rule.ts'
import type { Row } from './measure.ts'

/** What takes less is not told from noise. */
const NOISE = 5

const once = (rule: Rule, plan: Plan): number => {
  const estate = estateOf(plan)
  const start = process.cpuUsage()
  Array.from(rule.check(estate))
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** The least of each by turns, so that both have the same compiled code; everything else only makes it more. */
function least(rule: Rule, small: Plan, large: Plan): readonly [number, number] {
  const turns = Array.from({ length: 7 }, () => [once(rule, small), once(rule, large)] as const)
  return [Math.min(...turns.map(([before]) => before)), Math.min(...turns.map(([, after]) => after))]
}

/** What each rule takes of the processor on a plan and on one twice as large, in ms; n log n makes it a little over twice, n² four times. */
export function growth(small: Plan, large: Plan): readonly Row[] {
  return rules
    .flatMap((rule) => {
      if (once(rule, large) < NOISE) return []
      const [before, after] = least(rule, small, large)
      return after < NOISE ? [] : [{ rule: rule.code, before, after, times: after / before }]
    })
    .sort((a, b) => b.times - a.times)
}
