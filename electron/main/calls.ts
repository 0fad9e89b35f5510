import { app } from 'electron'
import { isProblem, type Calls, type CallName, type Recovery, type Start } from '../../shared/bridge/calls.ts'
import type { RequestOf } from '../../shared/bridge/requests.ts'
import { readText } from '../files/text-file.ts'
import { askUnsaved } from './ask.ts'
import { machine, saveProblemReport } from './machine.ts'
import { openPage } from './pages.ts'
import { newRelease } from './releases.ts'
import { exportDrawing, exportReport, exportTerraform } from './exports.ts'
import { showMenu, useSettings } from './menu.ts'
import { acceptRead, askAndOpen, open, openOnce, readAgain, save } from './plan-files.ts'
import { inTime } from './patience.ts'
import { planWindows, requireChosen, type PlanWindow } from './plan-window.ts'
import { isRecent, recentFiles } from './recent.ts'
import { drop, journal, keep, type Kept } from './recovery.ts'
import { print } from './rendering.ts'
import { currentSettings } from './settings.ts'
import { takeDamaged } from './store.ts'
import { lookAtFile } from './watch.ts'
import { answerClose, setDocument } from './windows.ts'

/** What main does for each call: the parsed request, and the window it came from. */
export type Handlers = {
  readonly [N in CallName]: (request: RequestOf<N>, from: PlanWindow) => ReturnType<Calls[N]>
}

export const handlers: Handlers = {
  start: (_, from) => start(from),
  openPlan: ({ purpose }, from) => askAndOpen(from, purpose),
  openRecent: ({ path }, from) => {
    if (!isRecent(path)) throw new Error('this path is not in the recent list')
    return openOnce(from, path)
  },
  readAgain: ({ path }, from) => readAgain(from, path),
  acceptRead: (_, from) => {
    acceptRead(from)
    return done
  },
  savePlan: (request, from) => save(from, request),
  keepRecovery: async (request, from) => {
    // A later page may save where it says.
    if (request.path !== null) requireChosen(from, request.path)
    from.kept.add(request.id)
    goOnWith(from, request)
    const hash = request.path === null ? undefined : from.files.get(request.path)
    const problem = await keep({ ...request, keptAt: Date.now(), isFileNewer: false, hash })
    // The window may have been closed in the meantime, with everything saved.
    if (from.closing === 'yes') drop(request.id)
    return problem
  },
  dropRecovery: ({ id }, from) => {
    from.kept.delete(id)
    from.offered.delete(id)
    drop(id)
    return done
  },
  askUnsaved: ({ name }, from) => askUnsaved(from.window, name),
  exportTerraform: (request, from) => exportTerraform(from, request),
  exportDrawing: (request, from) => exportDrawing(from, request),
  exportReport: (request, from) => exportReport(from, request),
  print: (request) => print(request),
  setDocument: (document, from) => {
    // The page that comes after this one is given the file.
    if (document.path !== null) requireChosen(from, document.path)
    setDocument(from, document)
    return done
  },
  setMenu: (menu, from) => {
    from.menu = menu
    showMenu()
    return done
  },
  edit: ({ command }, from) => {
    from.window.webContents[command]()
    return done
  },
  saveSettings: (settings) => Promise.resolve(useSettings(settings)),
  machine: () => Promise.resolve(machine()),
  saveProblemReport: ({ text }, from) => saveProblemReport(from, text),
  newRelease,
  openPage: ({ url }) => openPage(url),
  answerClose: ({ close }, from) => {
    answerClose(from, close)
    return done
  },
}

const done = Promise.resolve(null)

async function start(from: PlanWindow): Promise<Start> {
  const isAgain = from.hadPage
  from.hadPage = true
  const kept = await recoveriesFor(from)
  const resumed = isAgain ? kept.find(({ id }) => from.kept.has(id)) : undefined
  const path = from.document.path ?? from.firstFile
  const file = path === null || resumed !== undefined ? null : await open(from, path)
  from.firstFile = null
  return {
    platform: platform(),
    isDevelopment: !app.isPackaged,
    version: app.getVersion(),
    recent: recentFiles(),
    file,
    isAgain,
    resumed: resumed ?? null,
    recoveries: kept.filter((each) => each !== resumed),
    settings: currentSettings(),
    // Last, as the answers before may find some.
    damaged: takeDamaged(),
  }
}

function platform(): Start['platform'] {
  if (process.platform === 'darwin') return 'mac'
  return process.platform === 'win32' ? 'windows' : 'linux'
}

/** What no other window works on or was offered; the window may then save where the recovered plan came from. */
async function recoveriesFor(from: PlanWindow): Promise<readonly Recovery[]> {
  const others = planWindows().filter((each) => each !== from)
  const free = (await journal()).filter(
    ({ id }) => !others.some((other) => other.kept.has(id) || other.offered.has(id)),
  )
  const unsaved = await Promise.all(free.map(unlessSaved))
  return unsaved.flatMap((kept) => {
    if (kept === undefined) return []
    const { hash, ...recovery } = kept
    from.offered.set(kept.id, hash ?? '')
    if (kept.path !== null) from.files.set(kept.path, hash ?? '')
    return [recovery]
  })
}

/** The first sign that an offer was taken: what its file has become since must not be overwritten unasked. */
function goOnWith(from: PlanWindow, { id, path }: Pick<Kept, 'id' | 'path'>): void {
  const hash = from.offered.get(id)
  if (hash === undefined) return
  from.offered.delete(id)
  if (path !== null) from.files.set(path, hash)
  void lookAtFile(from)
}

/** Killed between saving and letting go of what was kept, the app would offer what is in the file. */
async function unlessSaved(kept: Kept): Promise<Kept | undefined> {
  if (kept.path === null) return kept
  const file = await inTime(kept.path, readText(kept.path))
  if (isProblem(file)) return kept
  if (file.text !== kept.text) return { ...kept, isFileNewer: file.hash !== kept.hash }
  drop(kept.id)
  return undefined
}
