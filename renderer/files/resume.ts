import type { Recovery } from '../../shared/bridge/calls.ts'
import { selectAgain } from '../session/kept-selection.ts'
import type { Session } from '../session/session.ts'
import { raise } from './alerts.ts'

const when = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' })

/** The window's earlier page has crashed: what was selected is so again, and what happened is told. */
export function resume(session: Session, resumed: Recovery | null): void {
  if (session.view().file === null) return
  selectAgain(session)
  const work = resumed === null ? 'as it was saved' : `with your work as of ${when.format(resumed.keptAt)}`
  raise(session, { id: 'resumed', text: `The window stopped working and is back, ${work}.`, actions: [] })
}
