import { failureText } from '../../shared/base/result.ts'
import { createChecker } from '../../shared/check/check.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import type { Finding } from '../../shared/plan/finding.ts'
import { readPlan, FORMAT } from '../../shared/workspace/plan-file.ts'
import cases from './cases.json' with { type: 'json' }
import { base, plans, type Changes, type Expression } from './plans.ts'

/** One Terraform configuration with a single fault, and the first stage at which Terraform objects. */
export interface OracleCase {
  readonly id: string
  readonly resource: string
  readonly hcl_arguments: object
  readonly with?: Readonly<Record<string, Readonly<Record<string, object>>>>
  readonly verdict: 'validate' | 'plan' | 'none'
  readonly fault: string
  /** What happens to it beyond Terraform. */
  readonly effect: 'api' | 'silent' | 'style' | 'schema'
}

export const oracleCases = cases as readonly OracleCase[]

export const expressionOf = ({ id }: OracleCase): Expression => {
  const expression = plans[id]
  if (expression === undefined) throw new Error(`no plan for ${id}`)
  return expression
}

function textOf(changes: Changes): string {
  const ids = [...new Set([...Object.keys(base), ...Object.keys(changes)])]
  const resources = Object.fromEntries(ids.map((id) => [id, { name: id, ...base[id], ...changes[id] }]))
  return JSON.stringify({ format: FORMAT, version: 1, region: 'us-east-1', resources })
}

export type Judgement = { readonly refusal: string } | { readonly findings: readonly Finding[] }

/** What Gatewright says of the base plan with these changes: at the door, or once it is open. */
export function judge(changes: Changes): Judgement {
  const read = readPlan(textOf(changes), 'plan.gatewright.json')
  if (!read.ok) return { refusal: read.failures.map(failureText).join(' ') }
  if (read.value.notices.length > 0) throw new Error(read.value.notices.map(failureText).join('\n'))
  return { findings: createChecker().check(estateOf(read.value.plan)) }
}

export const placeOf = ({ at }: Finding): string => (at.field === undefined ? at.id : `${at.id}.${at.field}`)
