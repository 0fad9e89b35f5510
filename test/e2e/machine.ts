import type { ElectronApplication, Page } from '@playwright/test'
import type { Bridge } from '../../shared/bridge/bridge.ts'
import { readyPage } from './fixtures.ts'

declare global {
  interface Window {
    readonly gatewright: Bridge
  }
}

/**
 * The window with our page, but none of its scripts: the test itself plays the renderer, with the real bridge,
 * and nobody else answers what the machine asks.
 */
export async function barePage(app: ElectronApplication): Promise<Page> {
  const page = await readyPage(app)
  await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  await page.reload()
  return page
}

interface Answers {
  /** What the user chooses in the next open dialogs; `null` is Cancel. */
  readonly open?: string | null
  readonly save?: string | null
  /** The words on the button that is pressed in message boxes. */
  readonly button?: string
}

interface Asked {
  readonly message: string
  readonly detail: string
}

/** Answers native dialogs from now on; what message boxes asked is kept for `asked`. */
export async function answerDialogs(app: ElectronApplication, answers: Answers): Promise<void> {
  await app.evaluate(({ dialog }, { open, save, button }) => {
    const asked: unknown[] = []
    Object.assign(globalThis, { asked })
    const stand = {
      showOpenDialog: () =>
        Promise.resolve({ canceled: open === null, filePaths: typeof open === 'string' ? [open] : [] }),
      showSaveDialog: () => Promise.resolve({ canceled: save === null, filePath: save ?? '' }),
      showMessageBox: (_window: unknown, options: { message: string; detail: string; buttons: string[] }) => {
        asked.push({ message: options.message, detail: options.detail })
        return Promise.resolve({ response: options.buttons.indexOf(button ?? ''), checkboxChecked: false })
      },
    }
    Object.assign(dialog, stand)
  }, answers)
}

export const asked = (app: ElectronApplication): Promise<readonly Asked[]> =>
  app.evaluate(() => (globalThis as unknown as { asked: Asked[] }).asked)

/** Collects an event's values in the page. */
export async function listen(page: Page, event: Parameters<Bridge['on']>[0]): Promise<() => Promise<unknown[]>> {
  await page.evaluate((name) => {
    const heard: unknown[] = []
    Object.assign(window, { [`heard-${name}`]: heard })
    window.gatewright.on(name, (value) => heard.push(value))
  }, event)
  return () => page.evaluate((name) => (window as unknown as Record<string, unknown[]>)[`heard-${name}`] ?? [], event)
}

export const titles = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()))
