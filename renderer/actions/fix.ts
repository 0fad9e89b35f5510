import type { Fix } from '../../shared/plan/finding.ts'
import type { Session } from '../session/session.ts'

/** Does what a finding proposes, as one undo step of its own. */
export function applyFix(session: Session, fix: Fix): void {
  session.workspace.settle()
  session.workspace.apply(fix.patch, `Fix: ${fix.title}`)
  session.show({ announcement: `Done: ${fix.title}.` })
}
