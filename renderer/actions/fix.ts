import type { Fix } from '../../shared/plan/finding.ts'
import { withPlaces } from '../../shared/workspace/commands/with-places.ts'
import type { Session } from '../session/session.ts'

/** Does what a finding proposes, as one undo step of its own. */
export function applyFix(session: Session, fix: Fix): void {
  const { workspace } = session
  workspace.settle()
  workspace.apply(withPlaces(workspace.now().plan, fix.patch), `Fix: ${fix.title}`)
  session.show({ announcement: `Done: ${fix.title}.` })
}
