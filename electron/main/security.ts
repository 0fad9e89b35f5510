import { app, session } from 'electron'
import { ORIGIN } from './protocol.ts'

/** No page of ours navigates, opens another or embeds one; frames can't leave either. */
export function lockDown(): void {
  app.on('web-contents-created', (_event, contents) => {
    stayInside(contents)
  })
}

/** Nothing but copying text; and files are written only where a dialog of the system asked the user. */
export function refusePermissions(): void {
  const mayHave = (permission: string, address: string): boolean =>
    permission === 'clipboard-sanitized-write' && isOurs(address)
  session.defaultSession.setPermissionRequestHandler((contents, permission, answer) => {
    answer(mayHave(permission, contents.getURL()))
  })
  session.defaultSession.setPermissionCheckHandler((_contents, permission, origin) => mayHave(permission, origin))
  session.defaultSession.setDevicePermissionHandler(() => false)
  session.defaultSession.on('will-download', (event) => {
    event.preventDefault()
  })
  // Chromium downloads a dictionary for each, also when no page wants its words checked.
  session.defaultSession.setSpellCheckerLanguages([])
}

export const isOurs = (address: string): boolean => address === ORIGIN || address.startsWith(`${ORIGIN}/`)

function stayInside(contents: Electron.WebContents): void {
  // Of the main frame too.
  contents.on('will-frame-navigate', (event) => {
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
