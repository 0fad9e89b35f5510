import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { rememberFocus } from './actions/regions.ts'
import { App } from './app.tsx'
import { bridge } from './bridge/bridge.ts'
import { joinClipboard } from './clipboard/clipboard.ts'
import { announceErrors } from './files/announce.ts'
import { openFile } from './files/documents.ts'
import { keepJournal } from './files/journal.ts'
import { joinMachine } from './files/machine.ts'
import { keptAids } from './session/aids.ts'
import { createSession } from './session/session.ts'
import '@fontsource/inter/latin-400.css'
import '@fontsource/inter/latin-500.css'
import '@fontsource/inter/latin-600.css'
import '@fontsource/inter/latin-ext-400.css'
import '@fontsource/inter/latin-ext-500.css'
import '@fontsource/inter/latin-ext-600.css'
import './style/tokens.css'
import './style/base.css'
import './controls/controls.css'

const start = await bridge.start()
const session = createSession()
session.show({ theme: start.settings.theme, recent: start.recent, recoveries: start.recoveries, aids: keptAids() })
joinMachine(session)
joinClipboard(session)
keepJournal(session)
announceErrors(session)
rememberFocus()
await openFile(session, start.file)

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no root')
createRoot(root).render(
  <StrictMode>
    <App session={session} />
  </StrictMode>,
)
