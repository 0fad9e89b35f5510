import { fail, type Result } from '../../shared/base/result.ts'
import type { ReadPlan } from '../../shared/workspace/plan-file.ts'

/** Resources; drawing more would keep the window from answering for longer than anyone waits. */
export const MOST_SHOWN = 20_000

/** What was read, unless it is more than a window can show. */
export function shownInWindow(read: Result<ReadPlan>, file: string): Result<ReadPlan> {
  const count = read.ok ? read.value.plan.resources.size : 0
  if (count <= MOST_SHOWN) return read
  const message = `the plan has ${String(count)} resources, and a window shows at most ${String(MOST_SHOWN)}; the command line takes it, or divide it into several plans`
  return fail({ code: 'plan-too-many', message, file, place: 'resources' })
}
