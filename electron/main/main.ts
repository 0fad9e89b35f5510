import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { app, crashReporter, dialog } from 'electron'
import { RENDER_SWITCH } from '../files/render-job.ts'
import { answerCalls } from './bridge.ts'
import { fileArgument } from './file-argument.ts'
import { startLog } from './log.ts'
import { startMenu } from './menu.ts'
import { planWindows, show } from './plan-window.ts'
import { registerScheme, serve } from './protocol.ts'
import { startRenderJob } from './render-job.ts'
import { lockDown, refusePermissions } from './security.ts'
import { applySettings } from './settings.ts'
import { unwritable } from './store.ts'
import { openFile, openWindow } from './windows.ts'

/** What stands behind it is for the command line. */
const CLI_SWITCH = '--cli'

/**
 * On two cores Chromium has three threads for work beside a window's main one. V8's compilers may hold all of them
 * while they wait for the main thread to collect garbage; when that asks for a font of the system just then, which takes
 * one of them, the window stands still for good. So they never take more than two.
 */
const COMPILERS = '--no-concurrent-sparkplug --concurrent-maglev-max-threads=1 --concurrent-turbofan-max-threads=1'

const here = dirname(fileURLToPath(import.meta.url))

// As root Chromium's sandbox cannot run, and enabling it here would end every child process.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
app.commandLine.appendSwitch('js-flags', COMPILERS)
registerScheme()
lockDown()
// Never awaited: Electron becomes ready only after this module is done.
void app.whenReady().then(serveWindows)

const job = app.commandLine.getSwitchValue(RENDER_SWITCH)
// Awaited, so that Electron does not become ready, which would make a profile folder.
if (process.argv.includes(CLI_SWITCH)) await runCommandLine()
else if (job === '') startApp()
else startRenderJob(resolve(job))

/** `gatewright --cli check FILE`: the packaged app has no other Node to run it with. */
async function runCommandLine(): Promise<void> {
  app.dock?.hide()
  const program = join(here, '../cli/gatewright.js')
  process.argv = [process.execPath, program, ...process.argv.slice(process.argv.indexOf(CLI_SWITCH) + 1)]
  await import(pathToFileURL(program).href)
  await Promise.all([written(process.stdout), written(process.stderr)])
  app.exit(Number(process.exitCode ?? 0))
}

/** A pipe takes 64 KiB at a time, and what still waits would be lost. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => {
      resolve()
    })
  })
}

function serveWindows(): void {
  refusePermissions()
  serve(join(here, '../renderer'))
}

function startApp(): void {
  const userData = process.env['GATEWRIGHT_USER_DATA']
  if (userData !== undefined && !app.isPackaged) app.setPath('userData', userData)
  let file = fileArgument(process.argv, app.getAppPath(), app.isPackaged)
  if (!app.requestSingleInstanceLock({ file })) {
    void endWithoutLock()
    return
  }
  crashReporter.start({ uploadToServer: false })
  startLog()
  app.on('second-instance', (_event, _argv, _folder, data) => {
    takeOver(data)
  })
  // macOS tells so what was double-clicked, at first before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    if (app.isReady()) void openFile(path)
    else file = path
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  void app.whenReady().then(() => {
    openFirstWindow(file)
  })
}

/** Another start has the lock, or there is no place for one. */
async function endWithoutLock(): Promise<void> {
  const problem = unwritable(app.getPath('userData'))
  if (problem !== null) {
    console.error(problem.message)
    await app.whenReady()
    dialog.showErrorBox('Gatewright can’t start', `It keeps its settings and unsaved work there. ${problem.message}`)
  }
  app.exit(problem === null ? 0 : 1)
}

function openFirstWindow(file: string | null): void {
  applySettings()
  answerCalls()
  openWindow(file)
  // While the page starts.
  startMenu()
  app.on('activate', () => {
    if (planWindows().length === 0) openWindow()
  })
}

/** A second start hands over its file and ends. */
function takeOver(data: unknown): void {
  const file = typeof data === 'object' && data !== null && 'file' in data ? data.file : null
  const [first] = planWindows()
  if (typeof file === 'string') void openFile(file)
  else if (first === undefined) openWindow()
  else show(first)
}
