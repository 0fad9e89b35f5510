import { failureText } from '../../shared/base/result.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import type { CasePlan } from '../../shared/rules/cases.ts'
import { FORMAT, readPlan } from '../../shared/workspace/plan-file.ts'

/** A case's plan through the real reader, so that a misspelt field is noticed. */
export function planOfCase({ region, tags, resources }: CasePlan): Plan {
  const named = Object.fromEntries(Object.entries(resources).map(([id, value]) => [id, { name: id, ...value }]))
  const text = JSON.stringify({ format: FORMAT, version: 1, region, tags, resources: named })
  const read = readPlan(text, 'case')
  if (!read.ok) throw new Error(read.failures.map(failureText).join('\n'))
  if (read.value.notices.length > 0) throw new Error(read.value.notices.map(failureText).join('\n'))
  return read.value.plan
}
