import type { Session } from '../session/session.ts'
import { titleOf } from './action.ts'
import { actionNamed } from './actions.ts'

/** An action as the way on from where nothing is. */
export function nextOf(session: Session, id: string): { readonly title: string; readonly run: () => unknown } {
  const action = actionNamed(id)
  if (action === undefined) throw new Error(`there is no action “${id}”`)
  return { title: titleOf(action, session), run: () => action.run(session) }
}
