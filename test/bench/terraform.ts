import { exportTerraform } from '../../shared/terraform/terraform.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { init, scratchFolder, terraform, whyNoTerraform, writeFiles } from '../terraform/terraform.ts'
import { milliseconds, type Row } from './measure.ts'

/** What `terraform validate` takes on our export of the same plan, in ms; the provider's start is part of it. */
export function terraformCell(plan: Plan): Row {
  if (whyNoTerraform !== undefined) return { 'terraform validate': whyNoTerraform }
  const folder = scratchFolder('bench')
  writeFiles(folder, exportTerraform(plan))
  const why = init(folder)
  if (why !== undefined) return { 'terraform validate': why }
  return { 'terraform validate': milliseconds(() => terraform(folder, ['validate'])) }
}
