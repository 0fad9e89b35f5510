import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, expect, test as base, type ElectronApplication, type Page, type TestInfo } from '@playwright/test'
import { useOwnDisplay } from '../display.ts'

const LAUNCH_LIMIT = 30_000
export const projectRoot = join(import.meta.dirname, '../..')

export interface LaunchOptions {
  /** The profile to start on; a new one otherwise. */
  readonly userData?: string
  /** The first tour comes, as with a new profile. */
  readonly isFirstStart?: boolean
  /** What stands behind the app's name on the command line. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** The process is asked for while the app lives: afterwards Playwright no longer knows it. */
interface Launched {
  readonly app: ElectronApplication
  readonly child: ReturnType<ElectronApplication['process']>
}

interface Fixtures {
  /** Errors of every page and page console; a test that expects some takes them out. */
  errors: string[]
  userData: string
  launch: (options?: LaunchOptions) => Promise<ElectronApplication>
  app: ElectronApplication
  page: Page
}

export const test = base.extend<Fixtures, { display: undefined }>({
  display: [
    async ({}, use) => {
      const close = await useOwnDisplay()
      await use(undefined)
      close()
    },
    { scope: 'worker', auto: true },
  ],

  errors: async ({}, use) => {
    const errors: string[] = []
    await use(errors)
    expect(errors, 'errors in the page').toEqual([])
  },

  userData: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'gatewright-profile-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },

  launch: async ({ userData, errors }, use, testInfo) => {
    const apps: Launched[] = []
    await use(async (options = {}) => {
      const app = await start({ userData, ...options })
      apps.push({ app, child: app.process() })
      collectErrors(app, errors)
      await app.context().tracing.start({ screenshots: true, snapshots: true })
      return app
    })
    for (const [index, launched] of apps.entries()) await end(launched, index, testInfo)
  },

  app: async ({ launch }, use) => {
    await use(await launch())
  },

  page: async ({ app }, use) => {
    await use(await readyPage(app))
  },
})

/** The first window, drawn. Ask the app itself (`app.evaluate`) only after this. */
export async function readyPage(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow()
  await page.locator('html[data-ready=true]').waitFor()
  return page
}

async function start({
  userData,
  args = [],
  env = {},
  isFirstStart = false,
}: LaunchOptions & { userData: string }): Promise<ElectronApplication> {
  if (!isFirstStart) await seeTour(userData)
  return _electron.launch({
    args: ['--no-sandbox', '--force-device-scale-factor=1', '.', ...args],
    cwd: projectRoot,
    env: { ...inherited(), LANGUAGE: 'en', TZ: 'UTC', ...env, GATEWRIGHT_USER_DATA: userData },
    timeout: LAUNCH_LIMIT,
  })
}

/** Unless the profile has settings already. */
async function seeTour(userData: string): Promise<void> {
  await writeFile(join(userData, 'settings.json'), '{ "isTourSeen": true }', { flag: 'wx' }).catch(() => undefined)
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

function collectErrors(app: ElectronApplication, errors: string[]): void {
  const watch = (page: Page): void => {
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
  }
  app.windows().forEach(watch)
  app.on('window', watch)
}

/** The runner's own trace has no pictures of Electron, and would overwrite a file called trace.zip. */
async function end({ app, child }: Launched, index: number, testInfo: TestInfo): Promise<void> {
  const failed = testInfo.status !== testInfo.expectedStatus
  const trace = failed ? { path: testInfo.outputPath(`electron-trace-${index}.zip`) } : {}
  // A crash test may have ended the app already.
  await app
    .context()
    .tracing.stop(trace)
    .catch(() => undefined)
  // Closing would ask about unsaved changes.
  child.kill('SIGKILL')
}

export { expect }
