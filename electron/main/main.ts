import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, BrowserWindow, session } from 'electron'
import { ORIGIN, registerScheme, serve } from './protocol.ts'

const here = dirname(fileURLToPath(import.meta.url))

beforeReady()
// Never awaited: Electron becomes ready only after this module is done.
void app.whenReady().then(start)

function beforeReady(): void {
  const userData = process.env['GATEWRIGHT_USER_DATA']
  if (userData !== undefined && !app.isPackaged) app.setPath('userData', userData)
  // As root Chromium's sandbox cannot run, and enabling it here would end every child process.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  registerScheme()
  if (!app.requestSingleInstanceLock()) app.exit(0)
  app.on('second-instance', showFirstWindow)
  app.on('web-contents-created', (_event, contents) => {
    stayInside(contents)
  })
  app.on('window-all-closed', () => {
    app.quit()
  })
}

function start(): void {
  refusePermissions()
  serve(join(here, '../renderer'))
  openWindow()
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow()
  })
}

function openWindow(): void {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    title: 'Gatewright',
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
  window.once('ready-to-show', () => {
    window.show()
  })
  void window.loadURL(`${ORIGIN}/index.html`)
}

function showFirstWindow(): void {
  const [window] = BrowserWindow.getAllWindows()
  if (window?.isMinimized()) window.restore()
  window?.focus()
}

/** No page of ours navigates, opens another or embeds one. */
function stayInside(contents: Electron.WebContents): void {
  contents.on('will-navigate', (event) => {
    event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

function refusePermissions(): void {
  const mayHave = (permission: string, origin: string): boolean =>
    permission === 'clipboard-sanitized-write' && origin.startsWith(ORIGIN)
  session.defaultSession.setPermissionRequestHandler((contents, permission, answer) => {
    answer(mayHave(permission, contents.getURL()))
  })
  session.defaultSession.setPermissionCheckHandler((_contents, permission, origin) => mayHave(permission, origin))
  session.defaultSession.setDevicePermissionHandler(() => false)
}
