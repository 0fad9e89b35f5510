import { showNextHit } from '../find/hits.ts'
import type { Session } from '../session/session.ts'
import { hasPlan, type Action } from './action.ts'
import { focusRegion } from './regions.ts'

function openFind(session: Session): void {
  const { find } = session.view()
  if (find.isOpen) focusRegion('find')
  else session.show({ find: { ...find, isOpen: true } })
}

const next = (step: 1 | -1) => (session: Session) => {
  if (session.view().find.words === '') openFind(session)
  else showNextHit(session, step)
}

export const findActions: readonly Action[] = [
  {
    id: 'find',
    group: 'Edit',
    title: 'Find…',
    keywords: 'search look address',
    keys: ['Mod+F'],
    available: hasPlan,
    run: openFind,
  },
  { id: 'findNext', group: 'Go', title: 'Find next', keys: ['F3'], available: hasPlan, run: next(1) },
  { id: 'findPrevious', group: 'Go', title: 'Find previous', keys: ['Shift+F3'], available: hasPlan, run: next(-1) },
]
