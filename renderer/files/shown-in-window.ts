import { fail, type Result } from '../../shared/base/result.ts'
import { MOST_DRAWN } from '../../shared/draw/scene-of.ts'
import type { ReadPlan } from '../../shared/workspace/plan-file.ts'

/** What was read, unless it is more than can be drawn. */
export function shownInWindow(read: Result<ReadPlan>, file: string): Result<ReadPlan> {
  const count = read.ok ? read.value.plan.resources.size : 0
  if (count <= MOST_DRAWN) return read
  const message = `the plan has ${String(count)} resources, and a window shows at most ${String(MOST_DRAWN)}; the command line checks and exports it; to see it, divide it into several plans`
  return fail({ code: 'plan-too-many', message, file, place: 'resources' })
}
