import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { _electron, chromium, expect, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { useOwnDisplay } from '../display.ts'

export const projectRoot = join(import.meta.dirname, '../..')
/** What `npm run pack -- dir` makes. */
export const packedFolder = join(projectRoot, 'dist/linux-unpacked')
export const program = join(packedFolder, 'gatewright')
export const command = join(packedFolder, 'bin/gatewright')

/** A packed app now and then hangs when Playwright starts it, and does not the next time. */
const TRIES = 3
const LAUNCH_LIMIT = 20_000
const SWITCHES = ['--no-sandbox', '--force-device-scale-factor=1']

interface Fixtures {
  folder: string
  /** With Playwright in its main process. */
  app: ElectronApplication
  /** Exactly as users get it, with Playwright in its window only. */
  shipped: (...args: string[]) => Promise<{ page: Page; child: ChildProcess }>
}

interface WorkerFixtures {
  display: undefined
  inspectable: string
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  display: [
    async ({}, use) => {
      const close = await useOwnDisplay()
      await use(undefined)
      close()
    },
    { scope: 'worker', auto: true },
  ],

  inspectable: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'gatewright-packed-'))
      await use(await inspectableCopy(folder))
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
    { scope: 'worker' },
  ],

  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'gatewright-packed-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },

  app: async ({ inspectable, folder }, use) => {
    const app = await launch(inspectable, folder)
    const child = app.process()
    await use(app)
    child.kill('SIGKILL')
  },

  shipped: async ({ folder }, use) => {
    const children: ChildProcess[] = []
    await use(async (...args) => {
      const options = [...SWITCHES, '--remote-debugging-port=0', ...args]
      const child = spawn(program, options, { stdio: ['ignore', 'ignore', 'pipe'], env: environment(folder) })
      children.push(child)
      return { page: await attach(await debuggingAddress(child)), child }
    })
    for (const child of children) child.kill('SIGKILL')
  },
})

export { expect }

/** The command as installed; answers what it prints. */
export async function gatewright(folder: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { cwd: folder, env: environment(folder) })
  return stdout
}

/** Its settings, its lock and what it recovers are in the folder, not in the user's own. */
const environment = (folder: string): Record<string, string> => {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { ...Object.fromEntries(inherited), LANGUAGE: 'en', XDG_CONFIG_HOME: join(folder, 'profile') }
}

/** The packed app with one fuse turned; all but the program itself is only linked. */
async function inspectableCopy(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const others = (await readdir(packedFolder)).filter((name) => name !== 'gatewright')
  for (const name of others) await symlink(join(packedFolder, name), join(folder, name))
  const copy = join(folder, 'gatewright')
  await copyFile(program, copy)
  await flipFuses(copy, { version: FuseVersion.V1, [FuseV1Options.EnableNodeCliInspectArguments]: true })
  return copy
}

async function launch(executablePath: string, folder: string, tries = TRIES): Promise<ElectronApplication> {
  const options = { executablePath, args: SWITCHES, env: environment(folder), timeout: LAUNCH_LIMIT }
  try {
    return await _electron.launch(options)
  } catch (error) {
    if (tries === 1) throw error
    return launch(executablePath, folder, tries - 1)
  }
}

function debuggingAddress(child: ChildProcess): Promise<URL> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? []
      if (address !== undefined) resolve(new URL(address))
    })
    child.once('exit', () => {
      reject(new Error(`the app ended: ${said}`))
    })
  })
}

/** Only to a page that is there: who attaches to an app that is still starting may wait for ever. */
async function attach(address: URL): Promise<Page> {
  const pages = async (): Promise<readonly { readonly url: string; readonly title: string }[]> =>
    (await (await fetch(`http://${address.host}/json/list`)).json()) as { url: string; title: string }[]
  const loaded = expect.objectContaining({ url: 'app://gatewright/index.html', title: 'Gatewright' }) as unknown
  await expect.poll(pages, { timeout: LAUNCH_LIMIT }).toContainEqual(loaded)
  const browser = await chromium.connectOverCDP(address.href)
  const page = browser.contexts()[0]?.pages()[0]
  if (page === undefined) throw new Error('the app has no page')
  await page.locator('html[data-ready=true]').waitFor()
  return page
}
