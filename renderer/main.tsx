import { StrictMode, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { bridge } from './bridge/bridge.ts'
import { painted } from './painted.ts'
import type { Planning, Run } from './planning.tsx'
import { keptAids } from './session/aids.ts'
import { createViewStore } from './session/session.ts'
import '@fontsource/inter/latin-400.css'
import '@fontsource/inter/latin-500.css'
import '@fontsource/inter/latin-600.css'
import '@fontsource/inter/latin-ext-400.css'
import '@fontsource/inter/latin-ext-500.css'
import '@fontsource/inter/latin-ext-600.css'
import './style/tokens.css'
import './style/base.css'
import './controls/controls.css'

const element = document.getElementById('root')
if (element === null) throw new Error('index.html has no root')
const root = createRoot(element)

const start = await bridge.start()
const store = createViewStore()
const { theme, looksForVersions } = start.settings
store.show({ theme, looksForVersions, recent: start.recent, recoveries: start.recoveries, aids: keptAids() })

const render = (planning?: ReactNode): void => {
  root.render(
    <StrictMode>
      <App store={store} run={run}>
        {planning}
      </App>
    </StrictMode>,
  )
}

const run: Run = (work) => () => void planning.then(({ perform }) => perform(work))

const loadPlanning = async (): Promise<Planning> => {
  const { beginPlanning } = await import('./planning.tsx')
  return beginPlanning(store, start, render)
}

/** The start screen needs little of the program, and is there before the rest is read. */
async function showStart(): Promise<void> {
  flushSync(render)
  await painted()
  document.documentElement.dataset['drawn'] = 'true'
}

const planning = start.file === null && start.resumed === null ? showStart().then(loadPlanning) : loadPlanning()
render((await planning).element)
