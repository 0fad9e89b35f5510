import { createServer, type Server } from 'node:http'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { _electron, chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import type { Plan } from '../../shared/plan/plan.ts'
import type { Point, Scene } from '../../shared/scene/scene.ts'
import { writePlan } from '../../shared/workspace/plan-file.ts'
import { createWorkspace } from '../../shared/workspace/workspace.ts'
import { median, percentile, type Row } from './measure.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const FRAMES = 60
const WINDOW = { width: 1400, height: 900 }
/** Natural logarithm of the factor in a frame: to a sixth and back. */
const ZOOM = 0.06
/** What came before a gesture, such as its selection, is done and painted, ms. */
const REST = 1_000
const MIDDLE: Point = { x: WINDOW.width / 2, y: WINDOW.height / 2 }
const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** One open drawing, whoever draws it. */
interface Drawing {
  readonly page: Page
  /** Brings the middle of the box to the middle of the window, at 100 %. */
  readonly reveal: (id: string) => Promise<void>
  /** Turns of the wheel that make the drawing one and the same factor larger, whoever draws it. */
  readonly zoomTurn: number
  /** From there to where a container is taken: its title. */
  readonly grip: (box: Scene['boxes'][number]) => Point
}

async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    readFile(join(process.cwd(), folder, path === '/' ? 'index.html' : path)).then(
      (body) => response.setHeader('Content-Type', TYPES[extname(path)] ?? 'text/html').end(body),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return server
}

const addressOf = (server: Server): string => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`

const ready = (page: Page): Promise<void> => page.locator('html[data-ready=true]').waitFor({ timeout: 240_000 })

interface Shown {
  readonly boxes: readonly { readonly id: string; readonly centre: Point }[]
}

const titleOf = ({ width, height }: Scene['boxes'][number]): Point => ({
  x: Math.min(60, width / 2) - width / 2,
  y: 14 - height / 2,
})

/** The real window; the wheel moves the drawing until the box is in the middle. */
function ours(page: Page): Drawing {
  const centreOf = (id: string): Promise<Point | undefined> =>
    page.evaluate(
      (wanted) =>
        (window as unknown as { __state: () => Shown }).__state().boxes.find((box) => box.id === wanted)?.centre,
      id,
    )
  const reveal = async (id: string): Promise<void> => {
    await page.mouse.move(MIDDLE.x, MIDDLE.y)
    await page.locator('.canvas').focus()
    await page.keyboard.press('Control+0')
    const centre = await centreOf(id)
    if (centre === undefined) throw new Error(`${id} is not drawn`)
    await page.mouse.wheel(centre.x - MIDDLE.x, centre.y - MIDDLE.y)
    await page.waitForFunction(
      ([wanted, middle]) => {
        const { boxes } = (window as unknown as { __state: () => Shown }).__state()
        const now = boxes.find((box) => box.id === wanted)?.centre
        return now !== undefined && Math.hypot(now.x - middle.x, now.y - middle.y) < 2
      },
      [id, MIDDLE] as const,
    )
  }
  return { page, reveal, zoomTurn: ZOOM / 0.006, grip: titleOf }
}

/** Its machine side is answered by a stand-in that has this plan open. */
async function oursInChromium(browser: Browser, address: string, plan: Plan): Promise<Drawing> {
  const page = await browser.newPage({ viewport: WINDOW })
  await page.addInitScript((text) => {
    const start = {
      platform: 'linux',
      isDevelopment: true,
      version: 'bench',
      recent: [],
      recoveries: [],
      resumed: null,
      isAgain: false,
      settings: { theme: 'light' },
      damaged: [],
      file: { path: '/bench.gatewright.json', name: 'bench.gatewright.json', text },
    }
    const answers: Record<string, unknown> = { start: () => Promise.resolve(start), on: () => () => undefined }
    const nothing = (): Promise<null> => Promise.resolve(null)
    Object.defineProperty(window, 'gatewright', {
      value: new Proxy(answers, { get: (target, name: string) => target[name] ?? nothing }),
    })
  }, writePlan(plan))
  await page.goto(address)
  await ready(page)
  return ours(page)
}

async function reactFlow(browser: Browser, address: string, scene: Scene): Promise<Drawing> {
  const page = await browser.newPage({ viewport: WINDOW })
  await page.addInitScript(
    (text) => Object.assign(window, { benchScene: JSON.parse(text) as unknown }),
    JSON.stringify(scene),
  )
  await page.goto(address)
  await ready(page)
  const boxes = new Map(scene.boxes.map((box) => [box.id, box]))
  const reveal = async (id: string): Promise<void> => {
    const box = boxes.get(id)
    if (box === undefined) throw new Error(`${id} is not drawn`)
    await page.evaluate(
      async ([x, y]) => {
        const { benchFlow } = window as unknown as {
          benchFlow: { setCenter: (x: number, y: number, options: { zoom: number }) => Promise<boolean> }
        }
        await benchFlow.setCenter(x, y, { zoom: 1 })
      },
      [box.x + box.width / 2, box.y + box.height / 2] as const,
    )
    await page.locator(`.react-flow__node[data-id="${id}"]`).waitFor()
  }
  return { page, reveal, zoomTurn: ZOOM / (0.002 * Math.LN2), grip: titleOf }
}

interface Frames {
  /** Times between frames, ms. */
  readonly times: readonly number[]
  /** Main thread at work per frame, ms. */
  readonly work: number
}

async function workOf(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

async function frames(page: Page, devtools: CDPSession, during: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const times: number[] = []
    const state = window as unknown as { benchFrames: number[]; benchOn: boolean }
    state.benchFrames = times
    state.benchOn = true
    const tick = (now: number): void => {
      times.push(now)
      if (state.benchOn) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  })
  const before = await workOf(devtools)
  await during()
  const times = await page.evaluate(() => {
    const state = window as unknown as { benchFrames: number[]; benchOn: boolean }
    state.benchOn = false
    return state.benchFrames
  })
  const work = ((await workOf(devtools)) - before) / times.length
  return { times: times.slice(1).map((time, i) => time - (times[i] ?? time)), work }
}

async function dragFrom(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let i = 0; i < FRAMES; i++) await page.mouse.move(x + 3 * i, y + i)
  await page.keyboard.press('Escape')
  await page.mouse.up()
}

/** What is dragged: a box without anything in it, and the container that holds most nearly fifty. */
function dragged({ boxes }: Scene): {
  readonly leaf: Scene['boxes'][number]
  readonly container: Scene['boxes'][number]
} {
  const held = new Map<string, number>()
  const byId = new Map(boxes.map((box) => [box.id, box]))
  for (const box of boxes)
    for (let home = byId.get(box.parent ?? ''); home !== undefined; home = byId.get(home.parent ?? ''))
      held.set(home.id, (held.get(home.id) ?? 0) + 1)
  const far = ({ id }: { readonly id: string }): number => Math.abs((held.get(id) ?? 0) - 50)
  const [container] = boxes.filter(({ shape }) => shape === 'container').sort((a, b) => far(a) - far(b))
  const leaf = boxes.find(({ parent, shape }) => parent === container?.id && shape === 'node')
  if (container === undefined || leaf === undefined) throw new Error('there is nothing to drag')
  return { leaf, container }
}

const gestures: Readonly<Record<string, (drawing: Drawing, scene: Scene) => Promise<() => Promise<void>>>> = {
  pan: async ({ page, reveal }, scene) => {
    await reveal(dragged(scene).leaf.id)
    return async () => {
      for (let i = 0; i < FRAMES; i++) await page.mouse.wheel(0, i < FRAMES / 2 ? 12 : -12)
    }
  },
  zoom: async ({ page, reveal, zoomTurn }, scene) => {
    await reveal(dragged(scene).leaf.id)
    return async () => {
      await page.keyboard.down('Control')
      for (let i = 0; i < FRAMES; i++) await page.mouse.wheel(0, (i < FRAMES / 2 ? 1 : -1) * zoomTurn)
      await page.keyboard.up('Control')
    }
  },
  'drag a box': async ({ page, reveal }, scene) => {
    await reveal(dragged(scene).leaf.id)
    await page.mouse.click(MIDDLE.x, MIDDLE.y)
    return () => dragFrom(page, MIDDLE)
  },
  'drag a container': async ({ page, reveal, grip }, scene) => {
    const { container } = dragged(scene)
    await reveal(container.id)
    const { x, y } = grip(container)
    await page.mouse.wheel(x, y)
    await page.waitForTimeout(REST)
    await page.mouse.click(MIDDLE.x, MIDDLE.y)
    return () => dragFrom(page, MIDDLE)
  },
}

async function row(name: string, drawing: Drawing, scene: Scene, drawn: number): Promise<Row> {
  const result: Record<string, string | number> = { nodes: scene.boxes.length, canvas: name, 'first drawn': drawn }
  const devtools = await drawing.page.context().newCDPSession(drawing.page)
  await devtools.send('Performance.enable')
  await drawing.page.mouse.move(MIDDLE.x, MIDDLE.y)
  for (const [gesture, prepare] of Object.entries(gestures)) {
    const run = await prepare(drawing, scene)
    await drawing.page.waitForTimeout(REST)
    const { times, work } = await frames(drawing.page, devtools, run)
    result[gesture] = [median(times), percentile(times, 0.95), work].map((value) => value.toFixed(1)).join(' / ')
  }
  return result
}

async function inApp(plan: Plan, scene: Scene): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'gatewright-bench-'))
  const file = join(folder, 'bench.gatewright.json')
  writeFileSync(file, writePlan(plan))
  const start = performance.now()
  const app = await _electron.launch({
    args: ['--no-sandbox', '.', file],
    env: { ...(process.env as Record<string, string>), GATEWRIGHT_USER_DATA: folder },
  })
  const page = await app.firstWindow()
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
  }, WINDOW)
  await ready(page)
  const result = await row('Gatewright, in the app', ours(page), scene, performance.now() - start)
  await app.close()
  rmSync(folder, { recursive: true, force: true })
  return result
}

/** Frames of gestures at 100 % on what is selected already, drawn in software: median / 95th percentile / main thread at work, all in ms. */
export async function canvasRows(plans: readonly Plan[]): Promise<readonly Row[]> {
  const servers = [await serve('out/renderer'), await serve('out/bench/react-flow')] as const
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: SWITCHES,
  })
  const rows: Row[] = []
  for (const plan of plans) {
    const { scene } = createWorkspace(plan).now()
    const openers = [
      ['Gatewright', () => oursInChromium(browser, addressOf(servers[0]), plan)],
      ['React Flow', () => reactFlow(browser, addressOf(servers[1]), scene)],
    ] as const
    for (const [name, open] of openers) {
      const start = performance.now()
      const drawing = await open()
      rows.push(await row(name, drawing, scene, performance.now() - start))
      await drawing.page.close()
    }
    rows.push(await inApp(plan, scene))
  }
  await browser.close()
  for (const server of servers) server.close()
  return rows
}
