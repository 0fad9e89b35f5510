import { readFileSync } from 'node:fs'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import type { Point } from '../../shared/scene/scene.ts'
import type { ShownState } from '../../renderer/canvas/state.ts'
import { sortedBy } from '../../shared/base/order.ts'
import { expect } from './fixtures.ts'

/** Someone at the window; counts what the hand does: a click, a drag, a typed value. */
export interface Hand {
  readonly page: Page
  actions: number
}

type Size = readonly [width: number, height: number]

export async function resize(app: ElectronApplication, page: Page, [width, height]: Size): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(...size)
    },
    [width, height] as [number, number],
  )
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height])
}

/** Menu items carry the name of their command. */
export const chooseMenu = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, item) => {
    Menu.getApplicationMenu()?.getMenuItemById(item)?.click()
  }, id)

/** The next file dialogs of the machine answer with this path. */
export const answerDialogs = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, path)

export async function shown(page: Page): Promise<ShownState> {
  const state = await page.evaluate(() => window.__state?.())
  if (state === undefined) throw new Error('no drawing is on screen')
  return state
}

export async function box(page: Page, id: string): Promise<ShownState['boxes'][number]> {
  const found = (await shown(page)).boxes.find((each) => each.id === id)
  if (found === undefined) throw new Error(`nothing on the drawing is called ${id}`)
  return found
}

/** The scroll event comes a frame after the scrolling, and would close a list that the click opens. */
async function bringIntoView(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  await target.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

export async function click(hand: Hand, target: Locator): Promise<void> {
  await bringIntoView(target)
  await target.click()
  hand.actions++
}

export async function clickAt(hand: Hand, { x, y }: Point): Promise<void> {
  await hand.page.mouse.click(x, y)
  hand.actions++
}

export async function drag(hand: Hand, from: Point, to: Point): Promise<void> {
  const { mouse } = hand.page
  await mouse.move(from.x, from.y)
  await mouse.down()
  await mouse.move(from.x + 8, from.y + 8)
  await mouse.move(to.x, to.y, { steps: 6 })
  await mouse.up()
  hand.actions++
}

/** Drags a kind from the palette; the new resource is the one selected. */
export async function drop(hand: Hand, kind: string, to: Point): Promise<string> {
  const item = hand.page.locator(`[data-kind="${kind}"]`)
  await item.scrollIntoViewIfNeeded()
  const from = await item.boundingBox()
  if (from === null) throw new Error(`the palette has no ${kind}`)
  const before = new Set((await shown(hand.page)).boxes.map(({ id }) => id))
  await drag(hand, { x: from.x + 24, y: from.y + from.height / 2 }, to)
  let added: string | undefined
  await expect
    .poll(async () => {
      const { selection } = await shown(hand.page)
      added = selection.find((id) => !before.has(id))
      return added
    })
    .toBeDefined()
  return added ?? ''
}

/** The same, to a point of a container in the drawing's units, from its upper left corner. */
export async function dropInto(hand: Hand, kind: string, container: string, { x, y }: Point): Promise<string> {
  const at = await box(hand.page, container)
  const { zoom } = await shown(hand.page)
  const id = await drop(hand, kind, { x: at.x + x * zoom, y: at.y + y * zoom })
  expect((await box(hand.page, id)).parent).toBe(container)
  return id
}

export const inspector = (page: Page): Locator => page.locator('[data-region=inspector]')

/** A field of the inspector, by the label of its control. */
export const field = (page: Page, label: string): Locator =>
  inspector(page).getByRole('textbox', { name: label, exact: true })

/** Types a value in place of the one that is there. */
export async function type(hand: Hand, target: Locator, text: string): Promise<void> {
  await target.click()
  await hand.page.keyboard.press('ControlOrMeta+A')
  await hand.page.keyboard.type(text)
  await expect(target).toHaveValue(text)
  hand.actions += 2
}

export const problems = (page: Page): Locator => page.getByRole('grid', { name: 'Problems' }).getByRole('row')

export const problem = (page: Page, message: string | RegExp): Locator => problems(page).filter({ hasText: message })

/** A problem stands in the list, on the canvas, and in the inspector of what it is about. */
export async function expectProblem(page: Page, message: string): Promise<void> {
  await expect(problem(page, message)).toHaveCount(1)
  await expect(page.locator('.badge', { hasText: message })).toHaveCount(1)
}

export async function expectNoProblem(page: Page, message: string): Promise<void> {
  await expect(problem(page, message)).toHaveCount(0)
  await expect(page.locator('.badge', { hasText: message })).toHaveCount(0)
}

/** The button that opens the list of what a link may lead to. */
export const picker = (page: Page, label: string): Locator =>
  inspector(page).getByRole('button', { name: `Show what ${label} may be` })

/** What is drawn, in the drawing's own units: the same wherever it stands in the window. */
export async function drawingOf(page: Page): Promise<unknown> {
  const { boxes, lines, zoom, pan } = await shown(page)
  const canvas = await page.getByRole('application', { name: 'Drawing' }).boundingBox()
  const unit = (at: number, offset: number): number => Math.round((at - offset) / zoom)
  const left = (canvas?.x ?? 0) + pan.x
  const top = (canvas?.y ?? 0) + pan.y
  return {
    boxes: sortedBy(boxes, ({ id }) => id).map(({ id, parent, x, y, width, height }) => ({
      id,
      parent,
      at: [unit(x, left), unit(y, top)],
      size: [unit(width, 0), unit(height, 0)],
    })),
    lines: sortedBy(lines, ({ id }) => id).map(({ id, points }) => ({
      id,
      points: points.map(({ x, y }) => [unit(x, left), unit(y, top)]),
    })),
  }
}

interface PlanText {
  readonly resources: Readonly<Record<string, { readonly kind: string; readonly name: string }>>
}

/** The resources of a plan file, by kind and name instead of by their ids. */
export function designOf(path: string): unknown {
  const { resources } = JSON.parse(readFileSync(path, 'utf8')) as PlanText
  const names = new Map(Object.entries(resources).map(([id, { kind, name }]) => [id, `${kind} ${name}`]))
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value
    if (Array.isArray(value)) return value.map(renamed)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [names.get(key) ?? key, renamed(each)]))
  }
  return renamed(resources)
}
