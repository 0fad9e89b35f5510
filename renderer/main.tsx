import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { rememberFocus } from './actions/regions.ts'
import { App } from './app.tsx'
import { bridge } from './bridge/bridge.ts'
import { joinClipboard } from './clipboard/clipboard.ts'
import { announceErrors } from './files/announce.ts'
import { followDisk } from './files/disk.ts'
import { openFile, openRecovery } from './files/documents.ts'
import { keepJournal } from './files/journal.ts'
import { warnOfKeys } from './files/keys.ts'
import { joinMachine } from './files/machine.ts'
import { resume } from './files/resume.ts'
import { offerFirstTour } from './help/first-tour.ts'
import { lookForRelease } from './help/new-release.tsx'
import { keptAids } from './session/aids.ts'
import { keepSelection } from './session/kept-selection.ts'
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
const { theme, looksForVersions } = start.settings
session.show({ theme, looksForVersions, recent: start.recent, recoveries: start.recoveries, aids: keptAids() })
joinMachine(session)
joinClipboard(session)
keepJournal(session)
announceErrors(session)
warnOfKeys(session)
rememberFocus()
followDisk(session)
if (start.resumed !== null) await openRecovery(session, start.resumed)
else await openFile(session, start.file)
offerFirstTour(session, start)
lookForRelease(session)
if (start.isAgain) resume(session, start.resumed)
keepSelection(session)

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no root')
createRoot(root).render(
  <StrictMode>
    <App session={session} />
  </StrictMode>,
)
