import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { Point } from '../../shared/scene/scene.ts'
import type { ShownState } from '../../renderer/canvas/state.ts'
import { expect, readyPage, test as base, type LaunchOptions } from './fixtures.ts'

/** What a hand does on the drawing, and what an eye sees of it. */
export class Drawing {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get root() {
    return this.page.getByRole('application', { name: 'Drawing' })
  }

  async state(): Promise<ShownState> {
    const state = await this.page.evaluate(() => window.__state?.())
    if (state === undefined) throw new Error('no drawing is on screen')
    return state
  }

  /** Where it is on the screen, as soon as it is drawn. */
  async box(id: string): Promise<ShownState['boxes'][number]> {
    await expect.poll(() => this.ids(), `${id} is on the drawing`).toContain(id)
    const box = (await this.state()).boxes.find((each) => each.id === id)
    if (box === undefined) throw new Error(`${id} left the drawing again`)
    return box
  }

  async ids(): Promise<readonly string[]> {
    return (await this.state()).boxes.map((box) => box.id).sort()
  }

  /** On the title bar of a container, right of its icon. */
  async title(id: string): Promise<Point> {
    const { x, y } = await this.box(id)
    const { zoom } = await this.state()
    return { x: x + 60 * zoom, y: y + 12 * zoom }
  }

  async centre(id: string): Promise<Point> {
    return (await this.box(id)).centre
  }

  /** The port on the right of a node, once the pointer on the node has made it appear. */
  async port(id: string): Promise<Point> {
    const { x, width, centre } = await this.box(id)
    await this.page.mouse.move(centre.x, centre.y)
    const rightPort = this.root.locator('.port').nth(1)
    await expect
      .poll(async () => {
        const shown = await rightPort.boundingBox()
        return shown !== null && Math.abs(shown.x + shown.width / 2 - (x + width)) < 2
      }, `the ports of ${id} are shown`)
      .toBe(true)
    return { x: x + width, y: centre.y }
  }

  /** One step first, so that the press becomes a drag where it began. */
  async drag(
    from: Point,
    to: Point,
    { hold = [] as readonly ('Alt' | 'Shift' | 'Control' | ' ')[], drop = true } = {},
  ) {
    for (const key of hold) await this.page.keyboard.down(key)
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move(from.x + Math.sign(to.x - from.x) * 6, from.y + Math.sign(to.y - from.y) * 6)
    await this.page.mouse.move(to.x, to.y, { steps: 8 })
    if (drop) await this.page.mouse.up()
    for (const key of hold) await this.page.keyboard.up(key)
  }

  async click(at: Point, modifiers: readonly ('Shift' | 'Control')[] = []) {
    for (const key of modifiers) await this.page.keyboard.down(key)
    await this.page.mouse.click(at.x, at.y)
    for (const key of modifiers) await this.page.keyboard.up(key)
  }

  /** Drags a kind from the palette. */
  async drop(kind: string, to: Point) {
    const shown = this.page.locator(`[data-kind="${kind}"]`)
    await shown.scrollIntoViewIfNeeded()
    const item = await shown.boundingBox()
    if (item === null) throw new Error(`the palette has no ${kind}`)
    await this.drag({ x: item.x + 20, y: item.y + item.height / 2 }, to)
  }

  async expectSelected(...ids: readonly string[]) {
    await expect.poll(async () => [...(await this.state()).selection].sort()).toEqual([...ids].sort())
  }

  async expectUndo(label: string | null) {
    await expect.poll(async () => (await this.state()).undoLabel).toBe(label)
  }

  async expectSaid(words: string | RegExp) {
    await expect(this.page.getByRole('status').first()).toHaveText(words)
  }
}

/** What a plan file says, without its head. */
export interface PlanText {
  readonly resources: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly places?: Readonly<Record<string, Readonly<Record<string, number>>>>
}

interface Fixtures {
  /** Opens the plan in a new app. */
  open: (plan: PlanText, size?: { readonly width: number; readonly height: number }) => Promise<Drawing>
}

export const test = base.extend<Fixtures>({
  open: async ({ launch, userData }, use) => {
    await use(async (plan, size = { width: 1280, height: 800 }) => {
      await mkdir(userData, { recursive: true })
      const file = join(userData, 'plan.gatewright.json')
      await writeFile(file, JSON.stringify({ format: 'gatewright-plan', version: 1, name: 'Test', ...plan }))
      return new Drawing(await openedPage(await launch({ args: [file] } satisfies LaunchOptions), size))
    })
  },
})

async function openedPage(
  app: ElectronApplication,
  size: { readonly width: number; readonly height: number },
): Promise<Page> {
  const page = await readyPage(app)
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
  }, size)
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([size.width, size.height])
  await page.getByRole('application', { name: 'Drawing' }).waitFor()
  await page.evaluate(stillness)
  return page
}

/** Runs in the page: resolves when nothing on the drawing has moved for some frames. */
async function stillness(): Promise<void> {
  let before = ''
  for (let still = 0; still < 10;) {
    await new Promise(requestAnimationFrame)
    const now = JSON.stringify(window.__state?.())
    still = now === before ? still + 1 : 0
    before = now
  }
}

export { expect }
