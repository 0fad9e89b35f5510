import { useEffect } from 'react'
import type { Start } from '../shared/bridge/calls.ts'
import { listenToKeys } from './actions/keyboard.ts'
import { Dialogs } from './dialogs/dialogs.tsx'
import { SessionProvider, useSession, useView, type Session } from './session/session.ts'
import { useTheme } from './session/theme.ts'
import { StartScreen } from './start/start-screen.tsx'
import { Workbench } from './workbench.tsx'

export function App({ session, start }: { readonly session: Session; readonly start: Start }) {
  return (
    <SessionProvider value={session}>
      <Window start={start} />
    </SessionProvider>
  )
}

function Window({ start }: { readonly start: Start }) {
  const session = useSession()
  const { file, announcement } = useView()
  const theme = useTheme()

  useEffect(() => listenToKeys(session), [session])
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  useEffect(markReady, [])

  return (
    <>
      {file === null ? <StartScreen start={start} /> : <Workbench />}
      <Dialogs />
      <div className="visually-hidden" role="status" aria-live="polite">
        {announcement}
      </div>
    </>
  )
}

/** Tests wait for this mark: the first frame has been drawn. */
function markReady(): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      document.documentElement.dataset['ready'] = 'true'
    })
  })
}
