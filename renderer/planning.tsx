import { useEffect, type ReactNode } from 'react'
import type { Start } from '../shared/bridge/calls.ts'
import { createWorkspace } from '../shared/workspace/workspace.ts'
import { keepFocus } from './actions/keep-focus.ts'
import { listenToKeys } from './actions/keyboard.ts'
import { rememberFocus } from './actions/regions.ts'
import { joinClipboard } from './clipboard/clipboard.ts'
import { Dialogs } from './dialogs/dialogs.tsx'
import { announceErrors } from './files/announce.ts'
import { followDisk } from './files/disk.ts'
import {
  dropRecovery,
  newFromTemplate,
  newPlan,
  openAsked,
  openFile,
  openRecent,
  openRecovery,
} from './files/documents.ts'
import { keepJournal } from './files/journal.ts'
import { warnOfKeys } from './files/keys.ts'
import { joinMachine } from './files/machine.ts'
import { resume } from './files/resume.ts'
import { tell } from './files/trouble.ts'
import { offerFirstTour } from './help/first-tour.ts'
import { lookForRelease, NewRelease } from './help/new-release.tsx'
import { Tour } from './help/tour.tsx'
import { markReady } from './painted.ts'
import { keepSelection } from './session/kept-selection.ts'
import { createSession, SessionProvider, useView, type Session, type ViewStore } from './session/session.ts'
import { Workbench } from './workbench.tsx'

/** What the start screen asks for. */
const documents = { dropRecovery, newFromTemplate, newPlan, openAsked, openRecent, openRecovery }

type Work = (ask: typeof documents, session: Session) => Promise<void>

/** Makes what a button does, as soon as plans can be worked on. */
export type Run = (work: Work) => () => void

export interface Planning {
  readonly perform: (work: Work) => Promise<void>
  /** Everything of the window but the start screen. */
  readonly element: ReactNode
}

/**
 * Begins to work on plans in this window, with the one it was opened for.
 * @param showEarly  called when that takes long, to show how far it has come
 */
export async function beginPlanning(
  store: ViewStore,
  start: Start,
  showEarly: (element: ReactNode) => void,
): Promise<Planning> {
  const session = createSession(createWorkspace(), store)
  joinMachine(session)
  joinClipboard(session)
  keepJournal(session)
  announceErrors(session)
  warnOfKeys(session)
  rememberFocus()
  followDisk(session)
  const element = <PlanningWindow session={session} />
  const stopWaiting = store.subscribeView(() => {
    if (store.view().progress !== null) showEarly(element)
  })
  if (start.resumed !== null) await openRecovery(session, start.resumed)
  else await openFile(session, start.file)
  stopWaiting()
  if (start.damaged.length > 0 && session.view().trouble === null)
    tell(session, 'Damaged files were set aside', ...start.damaged)
  offerFirstTour(session, start)
  lookForRelease(session)
  if (start.isAgain) resume(session, start.resumed)
  keepSelection(session)
  return { perform: (work) => work(documents, session), element }
}

function PlanningWindow({ session }: { readonly session: Session }) {
  const { file, progress } = useView()
  const isOpening = progress !== null

  useEffect(() => listenToKeys(session), [session])
  useEffect(keepFocus, [])
  useEffect(() => {
    if (!isOpening && session.view().file === null) markReady()
  }, [session, isOpening])

  return (
    <SessionProvider value={session}>
      {file !== null && <Workbench />}
      <Tour />
      <NewRelease />
      <Dialogs />
    </SessionProvider>
  )
}
