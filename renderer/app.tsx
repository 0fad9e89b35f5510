import { useEffect } from 'react'
import { keepFocus } from './actions/keep-focus.ts'
import { listenToKeys } from './actions/keyboard.ts'
import { Dialogs } from './dialogs/dialogs.tsx'
import { NewRelease } from './help/new-release.tsx'
import { Tour } from './help/tour.tsx'
import { SessionProvider, useSession, useView, type Session } from './session/session.ts'
import { useTheme } from './session/theme.ts'
import { StartScreen } from './start/start-screen.tsx'
import { Workbench } from './workbench.tsx'

export function App({ session }: { readonly session: Session }) {
  return (
    <SessionProvider value={session}>
      <Window />
    </SessionProvider>
  )
}

function Window() {
  const session = useSession()
  const { file, announcement } = useView()
  const { scheme, hasContrast } = useTheme()

  useEffect(() => listenToKeys(session), [session])
  useEffect(keepFocus, [])
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset['theme'] = scheme
    dataset['contrast'] = hasContrast ? 'more' : 'normal'
  }, [scheme, hasContrast])
  useEffect(markReady, [])

  return (
    <>
      {file === null ? <StartScreen /> : <Workbench />}
      <Tour />
      <NewRelease />
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
