import { createServer, type Server } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { chromium, type Browser, type Page } from '@playwright/test'
import type { Plan } from '../../shared/plan/plan.ts'
import { writePlan } from '../../shared/workspace/plan-file.ts'
import { median, percentile, type Row } from './measure.ts'

const RENDERER = join(process.cwd(), 'out/renderer')
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const FRAMES = 60
const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

async function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    readFile(join(RENDERER, path === '/' ? 'index.html' : path)).then(
      (body) => response.setHeader('Content-Type', TYPES[extname(path)] ?? 'text/html').end(body),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return server
}

/** The real window in Chromium, its machine side answered by a stand-in that has this plan open. */
async function open(browser: Browser, address: string, plan: Plan): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  await page.addInitScript((text) => {
    const start = {
      platform: 'linux',
      isDevelopment: true,
      version: 'bench',
      recent: [],
      recoveries: [],
      settings: { theme: 'light' },
      file: { path: '/bench.gatewright.json', name: 'bench.gatewright.json', text },
    }
    const answers: Record<string, unknown> = { start: () => Promise.resolve(start), on: () => () => undefined }
    const nothing = (): Promise<null> => Promise.resolve(null)
    Object.defineProperty(window, 'gatewright', {
      value: new Proxy(answers, { get: (target, name: string) => target[name] ?? nothing }),
    })
  }, writePlan(plan))
  await page.goto(address)
  await page.locator('html[data-ready=true]').waitFor({ timeout: 120_000 })
  return page
}

/** Times between frames while `during` runs, in ms. */
async function frames(page: Page, during: () => Promise<void>): Promise<readonly number[]> {
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
  await during()
  const times = await page.evaluate(() => {
    const state = window as unknown as { benchFrames: number[]; benchOn: boolean }
    state.benchOn = false
    return state.benchFrames
  })
  return times.slice(1).map((time, i) => time - (times[i] ?? time))
}

interface Shown {
  readonly boxes: readonly { readonly id: string; readonly centre: { readonly x: number; readonly y: number } }[]
}

/** The middle of the route table nearest to the middle of the window. */
async function someBox(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const { boxes } = await page.evaluate(() => (window as unknown as { __state: () => Shown }).__state())
  const far = ({ centre }: Shown['boxes'][number]): number => Math.hypot(centre.x - 700, centre.y - 450)
  const [nearest] = boxes.filter(({ id }) => id.startsWith('rt-')).sort((a, b) => far(a) - far(b))
  if (nearest === undefined) throw new Error('there is no box to drag')
  return nearest.centre
}

const gestures: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  pan: async (page) => {
    for (let i = 0; i < FRAMES; i++) await page.mouse.wheel(0, i < FRAMES / 2 ? 12 : -12)
  },
  zoom: async (page) => {
    await page.keyboard.down('Control')
    for (let i = 0; i < FRAMES; i++) await page.mouse.wheel(0, i < FRAMES / 2 ? -20 : 20)
    await page.keyboard.up('Control')
  },
  'drag a box': async (page) => {
    const { x, y } = await someBox(page)
    await page.mouse.move(x, y)
    await page.mouse.down()
    for (let i = 0; i < FRAMES; i++) await page.mouse.move(x + 3 * i, y + i)
    await page.keyboard.press('Escape')
    await page.mouse.up()
  },
}

async function row(page: Page, plan: Plan, firstDrawn: number): Promise<Row> {
  const result: Record<string, number> = { nodes: plan.resources.size, 'first drawn (ms)': firstDrawn }
  await page.mouse.move(700, 450)
  for (const [name, gesture] of Object.entries(gestures)) {
    const times = await frames(page, () => gesture(page))
    result[`${name}, median`] = median(times)
    result[`${name}, 95 %`] = percentile(times, 0.95)
  }
  return result
}

/** Frame times of gestures in Chromium with software drawing, in ms. */
export async function canvasRows(plans: readonly Plan[]): Promise<readonly Row[]> {
  const server = await serve()
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: SWITCHES,
  })
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`
  const rows: Row[] = []
  for (const plan of plans) {
    const start = performance.now()
    const page = await open(browser, address, plan)
    rows.push(await row(page, plan, performance.now() - start))
    await page.close()
  }
  await browser.close()
  server.close()
  return rows
}
