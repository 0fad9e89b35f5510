import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, BrowserWindow } from 'electron'
import type { DocumentState } from '../../shared/bridge/calls.ts'
import { askCrashed, askStuck } from './ask.ts'
import { open } from './plan-files.ts'
import { addPlanWindow, otherWindowWith, planWindows, show, tell, type PlanWindow } from './plan-window.ts'
import { ORIGIN } from './protocol.ts'
import { drop } from './recovery.ts'
import { windowIcon } from './window-icon.ts'
import { followFile, lookAtFile, stopFollowing } from './watch.ts'
import { nextPlace, rememberPlace, wasMaximized } from './window-place.ts'

const here = dirname(fileURLToPath(import.meta.url))
/** A page that ends again within this time is not simply loaded again, milliseconds. */
const CRASH_PAUSE = 10_000

let quitting = false
app.on('before-quit', () => {
  quitting = true
})

export function openWindow(file: string | null = null): void {
  const window = new BrowserWindow({
    ...nextPlace(planWindows().length),
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Gatewright',
    icon: windowIcon(),
    webPreferences: {
      preload: join(here, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  const opened = addPlanWindow(window, file)
  if (wasMaximized()) window.maximize()
  window.once('ready-to-show', () => {
    window.show()
  })
  window.on('page-title-updated', (event) => {
    event.preventDefault()
  })
  window.on('focus', () => void lookAtFile(opened))
  window.once('closed', () => {
    stopFollowing(opened)
  })
  askBeforeClosing(opened)
  comeBackAfterCrash(opened)
  void window.loadURL(`${ORIGIN}/index.html`)
}

/** In the window that has it open, in one that is still empty, or in a new one. */
export async function openFile(path: string): Promise<void> {
  const shown = await otherWindowWith(path)
  const empty = planWindows().find(isEmpty)
  if (shown !== undefined) show(shown)
  else if (empty !== undefined) await openIn(empty, path)
  else openWindow(path)
}

const isEmpty = ({ document, firstFile }: PlanWindow): boolean =>
  document.path === null && !document.edited && firstFile === null

async function openIn(target: PlanWindow, path: string): Promise<void> {
  show(target)
  tell(target, 'openFile', await open(target, path))
}

export function setDocument(of: PlanWindow, document: DocumentState): void {
  const isOther = document.path !== of.document.path
  of.document = document
  if (isOther) followFile(of)
  const name = document.name === '' ? '' : `${document.name} — `
  of.window.setTitle(`${document.edited ? '● ' : ''}${name}Gatewright`)
  of.window.setDocumentEdited(document.edited)
  of.window.setRepresentedFilename(document.path ?? '')
}

/** The answer to `closeAsked`. */
export function answerClose(of: PlanWindow, close: boolean): void {
  const goOn = quitting
  of.closing = close ? 'yes' : 'no'
  if (!close) quitting = false
  else if (goOn) app.quit()
  else of.window.close()
}

function askBeforeClosing(opened: PlanWindow): void {
  const { window } = opened
  window.on('close', (event) => {
    rememberPlace(window)
    if (!opened.document.edited) opened.closing = 'yes'
    if (opened.closing === 'yes') return
    event.preventDefault()
    if (opened.closing === 'asking') void closeIfStuck(opened)
    else tell(opened, 'closeAsked', null)
    opened.closing = 'asking'
  })
  window.on('closed', () => {
    if (opened.closing === 'yes') for (const id of opened.kept) drop(id)
  })
}

async function closeIfStuck({ window }: PlanWindow): Promise<void> {
  if ((await askStuck(window)) === 'close') window.destroy()
}

/** The page that comes back finds what it had kept among its recoveries. */
function comeBackAfterCrash({ window }: PlanWindow): void {
  let last = 0
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    const again = Date.now() - last < CRASH_PAUSE
    last = Date.now()
    if (again) void reloadIfWanted(window)
    else window.reload()
  })
}

async function reloadIfWanted(window: BrowserWindow): Promise<void> {
  if ((await askCrashed(window)) === 'reload') window.reload()
  else window.destroy()
}
