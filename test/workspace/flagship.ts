import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { failureText } from '../../shared/base/result.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { readPlan } from '../../shared/workspace/plan-file.ts'

const templates = join(import.meta.dirname, '../../templates')

export function templatePlan(name: string): Plan {
  const file = join(templates, name, 'plan.json')
  const read = readPlan(readFileSync(file, 'utf8'), file)
  if (!read.ok) throw new Error(read.failures.map(failureText).join('\n'))
  return read.value.plan
}

export const flagship = (): Plan => templatePlan('office-to-eks')
