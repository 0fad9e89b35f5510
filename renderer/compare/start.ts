import type { OpenedFile, Outcome } from '../../shared/bridge/calls.ts'
import { countsText } from '../../shared/compare/words.ts'
import { readPlanInSteps } from '../../shared/workspace/plan-file.ts'
import { bridge } from '../bridge/bridge.ts'
import { shownInWindow } from '../files/shown-in-window.ts'
import { beginTask, type Task } from '../files/task.ts'
import { done } from '../files/trouble.ts'
import type { Session } from '../session/session.ts'
import { comparedInSteps, comparisonWith, type Compared } from './compared.ts'

/** Asks for the earlier plan, and shows what became of it. */
export const compareAsked = async (session: Session): Promise<void> =>
  compareWith(session, await bridge.openPlan({ purpose: 'compare' }))

/** Others have changed the file: what they did, and what is done here. */
export async function compareWithDisk(session: Session): Promise<void> {
  const path = session.view().file?.path ?? null
  if (path !== null) await compareWith(session, await bridge.readAgain({ path }))
}

async function compareWith(session: Session, outcome: Outcome<OpenedFile>): Promise<void> {
  const opened = done(session, 'The plan can’t be compared', outcome)
  if (opened === undefined) return
  const { file } = session.view()
  const task = beginTask(session, 'Comparing with', opened.name)
  const compared = await comparedBy(task, session, opened)
  task.end()
  // Another plan may be open by now.
  if (compared === undefined || session.view().file?.journal !== file?.journal) return
  const counts = countsText(comparisonWith(compared, session.workspace.now().plan))
  session.show({ compared, panel: 'compare', announcement: `Since ${compared.name}: ${counts}.` })
}

/** A plan that can't be read is told of; undefined then, and when it was cancelled. */
async function comparedBy(task: Task, session: Session, { name, text }: OpenedFile): Promise<Compared | undefined> {
  const read = await task.run('Reading', readPlanInSteps(text, name))
  const shown = read && shownInWindow(read, name)
  if (shown?.ok === false) session.show({ trouble: { title: `“${name}” can’t be compared`, failures: shown.failures } })
  return shown?.ok === true ? task.run('Drawing', comparedInSteps(name, shown.value.plan)) : undefined
}

export function endComparison(session: Session): void {
  session.show({ compared: null, panel: 'problems', announcement: 'The comparison has ended.' })
}
