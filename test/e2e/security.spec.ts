import { once } from 'node:events'
import { readdir, readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { CALL_NAMES } from '../../shared/bridge/names.ts'
import { expect, readyPage, test } from './fixtures.ts'
import { barePage } from './machine.ts'

const HOME = 'app://gatewright/index.html'

test('web preferences are the strict ones', async ({ app, page }) => {
  await expect(page).toHaveURL(HOME)
  const preferences = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) =>
      (
        window.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
      ).getLastWebPreferences(),
    ),
  )
  expect(preferences).toHaveLength(1)
  expect(preferences[0]).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  })
  for (const off of [
    'nodeIntegrationInSubFrames',
    'nodeIntegrationInWorker',
    'allowRunningInsecureContent',
    'experimentalFeatures',
  ])
    expect(preferences[0]?.[off] ?? false, off).toBe(false)
})

test('the page sees only the named bridge, and cannot change it', async ({ app }) => {
  const page = await barePage(app)
  expect(await page.evaluate(() => Object.keys(window.gatewright).sort())).toEqual(
    [...CALL_NAMES, 'on', 'openDropped'].sort(),
  )
  const still = await page.evaluate(() => {
    Reflect.set(window.gatewright, 'start', 1)
    return typeof window.gatewright.start
  })
  expect(still).toBe('function')
  const unknown = await page.evaluate(() => {
    try {
      window.gatewright.on('anything' as 'command', () => undefined)
      return 'listens'
    } catch (error) {
      return String(error)
    }
  })
  expect(unknown).toContain('there is no event')
})

test('a dropped file has a path only when the user dropped it', async ({ app }) => {
  const page = await barePage(app)
  const answer = await page.evaluate(() =>
    window.gatewright.openDropped(new File(['x'], '/etc/passwd')).then(
      () => 'read',
      () => 'refused',
    ),
  )
  expect(answer).toBe('refused')
})

test('Content-Security-Policy: no inline script, no eval, no network, no raw HTML', async ({ page, errors }) => {
  const tried = await page.evaluate(async () => {
    const connectionRefused = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (effectiveDirective === 'connect-src') resolve(effectiveDirective)
      })
    })
    const caught = (run: () => unknown): string => {
      try {
        run()
        return 'ran'
      } catch (error) {
        return (error as Error).name
      }
    }
    // Directly inside evaluate() the debugger lifts the ban.
    const evaluated = await new Promise<string>((resolve) => {
      setTimeout(() => {
        resolve(caught(() => (0, eval)('1 + 1')))
      })
    })
    const script = caught(() => {
      const element = document.createElement('script')
      element.textContent = 'window.injected = 1'
      document.head.append(element)
    })
    const html = caught(() => (document.createElement('div').innerHTML = '<b>x</b>'))
    const fetched = await fetch('https://example.com/').then(
      () => 'fetched',
      () => 'blocked',
    )
    return { evaluated, script, html, fetched, injected: 'injected' in window, refused: await connectionRefused }
  })
  expect(tried).toMatchObject({
    evaluated: expect.stringMatching(/Error$/),
    script: 'TypeError',
    html: 'TypeError',
    fetched: 'blocked',
    injected: false,
    refused: 'connect-src',
  })
  errors.length = 0
})

test('app:// serves nothing outside its folder, and has one host', async ({ app, page, errors }) => {
  const paths = [
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/main/main.js',
    '/%00',
    '/..%5c..%5cpackage.json',
    '//etc/passwd',
    '/%E0%A4%A',
    '/document/0b6f5f5e-3a3e-4c53-9a3e-0d7f3b6f8a11',
  ]
  for (const path of paths) expect(await status(page, `app://gatewright${path}`), path).not.toBe(200)
  // Asked by main: a page could not see the answer of another host.
  const answers = await app.evaluate(
    ({ net }, hosts) => Promise.all(hosts.map(async (host) => (await net.fetch(`app://${host}/index.html`)).status)),
    ['gatewright', 'other', 'gatewright.attacker.example'],
  )
  expect(answers).toEqual([200, 404, 404])
  expect(await status(page, HOME)).toBe(200)
  errors.length = 0
})

const status = (page: Page, url: string): Promise<number | string> =>
  page.evaluate(
    (address) =>
      fetch(address).then(
        (response) => response.status,
        () => 'blocked',
      ),
    url,
  )

test('permissions are refused, but for copying text', async ({ page, errors }) => {
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied')
  const position = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => {
            resolve(0)
          },
          ({ code }) => {
            resolve(code)
          },
        )
      }),
  )
  expect(position).toBe(1)
  const state = (name: string): Promise<string> =>
    page.evaluate(async (it) => (await navigator.permissions.query({ name: it as PermissionName })).state, name)
  expect(await state('clipboard-read')).toBe('denied')
  expect(await state('clipboard-write')).toBe('granted')
  errors.length = 0
})

test('navigation and new windows go nowhere', async ({ app, page, errors }) => {
  const stopped = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<boolean>((resolve) => {
        BrowserWindow.getAllWindows()[0]?.webContents.once('will-frame-navigate', (event) => {
          setImmediate(() => {
            resolve(event.defaultPrevented)
          })
        })
      }),
  )
  await goTo(page, 'https://example.com/')
  expect(await stopped).toBe(true)
  await goTo(page, 'file:///etc/passwd')
  await expect.poll(() => errors).toEqual([expect.stringContaining('Not allowed to load local resource')])
  expect(page.url()).toBe(HOME)
  expect(await page.evaluate(() => window.open('https://example.com/'))).toBeNull()
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  errors.length = 0
})

const goTo = (page: Page, target: string): Promise<void> =>
  page.evaluate((address) => {
    location.assign(address)
  }, target)

test('wrong requests and foreign pages are refused', async ({ app }) => {
  const page = await barePage(app)
  const wrong = await page.evaluate(() =>
    window.gatewright.savePlan(5 as never).then(
      () => 'answered',
      (error: unknown) => String(error),
    ),
  )
  expect(wrong).toContain('savePlan: wrong request')
  const foreign = await app.evaluate(async ({ BrowserWindow, app: it }) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { preload: `${it.getAppPath()}/out/preload/preload.cjs`, sandbox: true },
    })
    await window.loadURL('data:text/html,<h1>foreign</h1>')
    return window.webContents.executeJavaScript(
      'gatewright.start().then(() => "answered", (error) => error.message)',
    ) as Promise<string>
  })
  expect(foreign).toContain('not one of our windows')
})

test('no request leaves app://: neither Chromium nor a new profile’s settings ask anybody', async ({
  launch,
  userData,
}) => {
  const log = join(userData, 'network.json')
  const app = await launch({ args: [`--log-net-log=${log}`] })
  const page = await readyPage(app)
  await app.evaluate(({ session }) => {
    const requests: string[] = []
    Object.assign(globalThis, { requests })
    session.defaultSession.webRequest.onBeforeRequest(({ url }, go) => {
      requests.push(url)
      go({})
    })
  })
  await page.reload()
  await page.locator('html[data-ready=true]').waitFor()
  const requests = await app.evaluate(() => (globalThis as unknown as { requests: string[] }).requests)
  expect(requests.length).toBeGreaterThan(0)
  expect(requests.filter((url) => !/^(app:\/\/gatewright\/|data:|blob:app:|devtools:)/.test(url))).toEqual([])

  // What is asked beside all pages is noted too: this is.
  const ours = 'http://127.0.0.1:9/'
  const ended = once(app.process(), 'exit')
  await app.evaluate(async ({ app: it, net }, url) => {
    await net.fetch(url).catch(() => undefined)
    it.quit()
  }, ours)
  await ended
  expect(new Set(addressesIn(await readFile(log, 'utf8')))).toEqual(new Set([ours]))
})

/** Of requests, and the names of machines that were looked up. */
const addressesIn = (log: string): readonly string[] =>
  [...log.matchAll(/"(?:url|hostname)":"([^"]*)"/g)].map(([, address = '']) => address)

test('no port is open but those of the debuggers, and these only to this machine', async ({ app, page }) => {
  test.skip(process.platform !== 'linux', 'reads /proc')
  await expect(page).toHaveURL(HOME)
  const pid = String(app.process().pid)
  const handles = await readdir(`/proc/${pid}/fd`)
  const links = await Promise.all(handles.map((handle) => readlink(`/proc/${pid}/fd/${handle}`).catch(() => '')))
  const ours = new Set(links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []))
  const LISTENS = '0A'
  const rows = (await readFile('/proc/net/tcp', 'utf8')).split('\n').slice(1)
  const listening = rows
    .map((row) => row.trim().split(/\s+/))
    .filter((cells) => cells[3] === LISTENS && ours.has(cells[9] ?? ''))
    .map((cells) => cells[1] ?? '')
  const LOCALHOST = '0100007F:'
  expect(listening.filter((address) => !address.startsWith(LOCALHOST))).toEqual([])
  expect(listening.length).toBeLessThanOrEqual(2)
})
