import { isProblem, type Outcome, type Problem } from '../../shared/bridge/calls.ts'
import type { Session } from '../session/session.ts'

/** Tells what went wrong outside, in a dialog. */
export const tell = (session: Session, title: string, ...problems: readonly Problem[]): void => {
  session.show({ trouble: { title, failures: problems } })
}

/**
 * What a call came to; a problem is told, and both that and a cancelled call are undefined.
 * @param actions  ids of what helps then
 */
export function done<T extends object>(
  session: Session,
  title: string,
  outcome: Outcome<T>,
  actions: readonly string[] = [],
): T | undefined {
  if (outcome === null) return undefined
  if (!isProblem(outcome)) return outcome
  session.show({ trouble: { title, failures: [outcome], actions } })
  return undefined
}
