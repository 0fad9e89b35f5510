import { isProblem, type Outcome, type Problem } from '../../shared/bridge/calls.ts'
import type { Session } from '../session/session.ts'

/** Tells what went wrong outside, in a dialog. */
export const tell = (session: Session, title: string, ...problems: readonly Problem[]): void => {
  session.show({ trouble: { title, failures: problems } })
}

/** What a call came to; a problem is told, and both that and a cancelled call are undefined. */
export function done<T extends object>(session: Session, title: string, outcome: Outcome<T>): T | undefined {
  if (outcome === null) return undefined
  if (!isProblem(outcome)) return outcome
  tell(session, title, outcome)
  return undefined
}
