import type { At } from '../../shared/plan/finding.ts'
import type { Id } from '../../shared/plan/plan.ts'
import type { Session } from '../session/session.ts'

/** Selects the resource and brings it into view. */
export function jumpTo(session: Session, id: Id): void {
  session.show({ selection: [id] })
  session.canvas?.centreOn(id)
}

/** Jumps to what a finding is about, down to the field. */
export function jumpToFault(session: Session, { id, field }: At): void {
  jumpTo(session, id)
  if (field !== undefined) session.show({ wantedField: { id, field }, right: true })
}
