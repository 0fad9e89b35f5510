import { app } from 'electron'
import type { Calls, CallName, Start } from '../../shared/bridge/calls.ts'
import type { RequestOf } from '../../shared/bridge/requests.ts'
import { askUnsaved } from './ask.ts'
import { exportDrawing, exportReport, exportTerraform } from './exports.ts'
import { showMenu, useSettings } from './menu.ts'
import { askAndOpen, open, save } from './plan-files.ts'
import { planWindows, type PlanWindow } from './plan-window.ts'
import { isRecent, recentFiles } from './recent.ts'
import { drop, journal, keep, type Kept } from './recovery.ts'
import { print } from './rendering.ts'
import { currentSettings } from './settings.ts'
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
    return open(from, path)
  },
  savePlan: (request, from) => save(from, request),
  keepRecovery: async (request, from) => {
    from.kept.add(request.id)
    from.offered.delete(request.id)
    const hash = request.path === null ? undefined : from.files.get(request.path)
    const problem = await keep({ ...request, keptAt: Date.now(), hash })
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
  answerClose: ({ close }, from) => {
    answerClose(from, close)
    return done
  },
}

const done = Promise.resolve(null)

async function start(from: PlanWindow): Promise<Start> {
  const path = from.document.path ?? from.firstFile
  const file = path === null ? null : await open(from, path)
  from.firstFile = null
  return {
    platform: platform(),
    isDevelopment: !app.isPackaged,
    version: app.getVersion(),
    recent: recentFiles(),
    file,
    recoveries: (await recoveriesFor(from)).map(({ hash: _, ...recovery }) => recovery),
    settings: currentSettings(),
  }
}

function platform(): Start['platform'] {
  if (process.platform === 'darwin') return 'mac'
  return process.platform === 'win32' ? 'windows' : 'linux'
}

/** What no other window works on or was offered; the window may then save where the recovered plan came from. */
async function recoveriesFor(from: PlanWindow): Promise<readonly Kept[]> {
  const others = planWindows().filter((each) => each !== from)
  const kept = (await journal()).filter(
    ({ id }) => !others.some((other) => other.kept.has(id) || other.offered.has(id)),
  )
  for (const { id, path, hash } of kept) {
    from.offered.add(id)
    if (path !== null) from.files.set(path, hash ?? '')
  }
  return kept
}
