import type { OpenedFile, Outcome } from '../../shared/bridge/calls.ts'
import { readPlan } from '../../shared/workspace/plan-file.ts'
import { countsText } from '../../shared/compare/words.ts'
import { bridge } from '../bridge/bridge.ts'
import { done } from '../files/trouble.ts'
import type { Session } from '../session/session.ts'
import { comparedOf, comparisonWith } from './compared.ts'

/** Asks for the earlier plan, and shows what became of it. */
export const compareAsked = async (session: Session): Promise<void> =>
  compareWith(session, await bridge.openPlan({ purpose: 'compare' }))

/** Others have changed the file: what they did, and what is done here. */
export async function compareWithDisk(session: Session): Promise<void> {
  const path = session.view().file?.path ?? null
  if (path !== null) compareWith(session, await bridge.readAgain({ path }))
}

function compareWith(session: Session, outcome: Outcome<OpenedFile>): void {
  const opened = done(session, 'The plan can’t be compared', outcome)
  if (opened === undefined) return
  const { name, text } = opened
  const read = readPlan(text, name)
  if (!read.ok) {
    session.show({ trouble: { title: `“${name}” can’t be compared`, failures: read.failures } })
    return
  }
  const compared = comparedOf(name, read.value.plan)
  const counts = countsText(comparisonWith(compared, session.workspace.now().plan))
  session.show({ compared, panel: 'compare', announcement: `Since ${name}: ${counts}.` })
}

export function endComparison(session: Session): void {
  session.show({ compared: null, panel: 'problems', announcement: 'The comparison has ended.' })
}
