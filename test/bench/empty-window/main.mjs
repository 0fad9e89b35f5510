// The least that Electron can do: one empty window, with the app's own settings.
import { app, BrowserWindow } from 'electron'
import { join } from 'node:path'

app.setPath('userData', process.env.GATEWRIGHT_USER_DATA)
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false, webPreferences: { sandbox: true } })
  window.once('ready-to-show', () => window.show())
  void window.loadFile(join(import.meta.dirname, 'index.html'))
})
