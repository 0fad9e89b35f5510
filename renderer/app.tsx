import { useLayoutEffect, type ReactNode } from 'react'
import type { Run } from './planning.tsx'
import { useView, ViewProvider, type ViewStore } from './session/session.ts'
import { useTheme } from './session/theme.ts'
import { StartScreen } from './start/start-screen.tsx'

interface AppProps {
  readonly store: ViewStore
  readonly run: Run
  /** All but the start screen, as soon as it is loaded. */
  readonly children?: ReactNode
}

export function App({ store, run, children }: AppProps) {
  return (
    <ViewProvider value={store}>
      <Window run={run}>{children}</Window>
    </ViewProvider>
  )
}

function Window({ run, children }: Omit<AppProps, 'store'>) {
  const { file, announcement } = useView()
  const { scheme, hasContrast } = useTheme()

  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset['theme'] = scheme
    dataset['contrast'] = hasContrast ? 'more' : 'normal'
  }, [scheme, hasContrast])

  return (
    <>
      {file === null && <StartScreen run={run} />}
      {children}
      <div className="visually-hidden" role="status" aria-live="polite">
        {announcement}
      </div>
    </>
  )
}
