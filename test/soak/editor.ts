import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { projectRoot, readyPage } from '../e2e/fixtures.ts'
import { Drawing, expect } from '../e2e/drawing.ts'
import { answerDialogs } from '../e2e/machine.ts'
import { chooseMenu } from '../e2e/planner.ts'
import { inspector } from '../e2e/window.ts'
import { between, chanceOf, oneOf, type Chance } from './chance.ts'

/** Someone who edits without end, always the same for the same seed. */
export interface Editor {
  readonly app: ElectronApplication
  readonly page: Page
  readonly drawing: Drawing
  readonly chance: Chance
  /** Where exports and copies go. */
  readonly folder: string
}

type Step = (editor: Editor) => Promise<void>

const template = (name: string): string => join(projectRoot, 'templates', name, 'plan.json')
export const TEMPLATE = template('office-to-eks')
const PLANS = [TEMPLATE, template('transit-hub'), template('redundant-office')]
const ADDED = ['subnet', 'security group', 'route table', 'note', 'vpc', 'customer gateway', 'host', 'nat', 'office']
const SOUGHT = ['10.0', 'main', 'subnet', '65000', 'private', 'hq']
const TABS = ['Problems', 'Terraform', 'Addresses', 'Compare']

/** The recorder of the tests is switched off: what it keeps would be measured. */
export async function startEditor(app: ElectronApplication, folder: string, seed: number): Promise<Editor> {
  await app.context().tracing.stop()
  const page = await readyPage(app)
  return { app, page, drawing: new Drawing(page), chance: chanceOf(seed), folder }
}

/** Clicks something that is on the screen; brings the drawing back when nothing is. */
const select: Step = async ({ page, drawing, chance }) => {
  const canvas = await drawing.root.boundingBox()
  if (canvas === null) throw new Error('no drawing is on screen')
  const { boxes } = await drawing.state()
  const seen = boxes.filter(
    ({ x, y }) => x > canvas.x && y > canvas.y && x < canvas.x + canvas.width - 80 && y < canvas.y + canvas.height - 20,
  )
  if (seen.length === 0) return page.keyboard.press('Control+Shift+H')
  const { id } = oneOf(chance, seen)
  await drawing.click(chance() < 0.5 ? await drawing.title(id) : await drawing.centre(id))
}

const press =
  (...keys: readonly string[]): Step =>
  async ({ page }) => {
    for (const key of keys) await page.keyboard.press(key)
  }

const typing =
  (key: string, words: readonly string[], ...then: readonly string[]): Step =>
  async ({ page, chance }) => {
    await page.keyboard.press(key)
    await page.keyboard.type(oneOf(chance, words))
    for (const each of then) await page.keyboard.press(each)
  }

const on =
  (step: Step): Step =>
  async (editor) => {
    await select(editor)
    await step(editor)
  }

const menu =
  (id: string, ...then: readonly string[]): Step =>
  async ({ app, page }) => {
    await chooseMenu(app, id)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
    for (const key of then) await page.keyboard.press(key)
  }

const drag: Step = async (editor) => {
  const { drawing, chance } = editor
  const { boxes } = await drawing.state()
  if (boxes.length === 0) return
  const { x, y } = await drawing.centre(oneOf(chance, boxes).id)
  await drawing.drag({ x, y }, { x: x + between(chance, -90, 90), y: y + between(chance, -90, 90) })
}

const rename: Step = async ({ page, chance }) => {
  const name = inspector(page).getByRole('textbox', { name: 'Name', exact: true })
  if ((await name.count()) === 0) return
  await name.fill(`name-${String(between(chance, 0, 1000))}`)
  await name.press('Tab')
}

const zoom: Step = async ({ page, chance }) => {
  await page.keyboard.down('Control')
  for (let i = 0; i < 4; i++) await page.mouse.wheel(0, between(chance, -60, 60))
  await page.keyboard.up('Control')
}

const lowerPanel: Step = async ({ page, chance }) => {
  await page.getByRole('tab', { name: new RegExp(`^${oneOf(chance, TABS)}`) }).click()
}

const compare: Step = async ({ app, page, chance }) => {
  await answerDialogs(app, { open: oneOf(chance, PLANS) })
  await chooseMenu(app, 'compare')
  await expect(
    page.getByRole('grid', { name: 'Differences' }).or(page.getByText('Both plans are the same design.')),
  ).toBeVisible()
  await chooseMenu(app, 'endComparison')
}

const exportTerraform: Step = async ({ app, page, folder }) => {
  await answerDialogs(app, { open: folder, button: 'Overwrite' })
  await page.keyboard.press('Control+E')
  const dialog = page.getByRole('dialog', { name: 'Export Terraform' })
  await dialog.getByRole('button', { name: /^(Choose folder|Export anyway)/ }).click()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(dialog).toBeHidden()
}

const exportDrawing: Step = async ({ app, page, folder }) => {
  await answerDialogs(app, { save: join(folder, 'drawing.svg') })
  await page.keyboard.press('Control+Shift+E')
  const dialog = page.getByRole('dialog', { name: 'Export drawing' })
  await dialog.getByText('SVG', { exact: true }).click()
  await dialog.getByRole('button', { name: 'Export…' }).click()
  await expect(dialog).toBeHidden()
}

/** Each as often as it stands here. */
const STEPS: readonly Step[] = [
  ...Array<Step>(6).fill(on(typing('/', ADDED, 'Enter', 'Escape'))),
  ...Array<Step>(4).fill(drag),
  ...Array<Step>(4).fill(on(press('Shift+ArrowRight', 'ArrowDown', 'ArrowLeft'))),
  ...Array<Step>(3).fill(on(press('Control+D'))),
  ...Array<Step>(3).fill(on(press('c', 'Enter', 'Escape'))),
  ...Array<Step>(5).fill(on(rename)),
  ...Array<Step>(3).fill(on(press('Delete'))),
  ...Array<Step>(5).fill(press('Control+Z', 'Control+Z', 'Control+Z', 'Control+Shift+Z')),
  ...Array<Step>(3).fill(on(press('Control+C', 'Control+V', 'Escape'))),
  ...Array<Step>(3).fill(typing('Control+F', SOUGHT, 'F3', 'Enter', 'Escape')),
  ...Array<Step>(2).fill(on(press('-', '+'))),
  ...Array<Step>(4).fill(zoom),
  ...Array<Step>(2).fill(press('Control+Shift+H')),
  ...Array<Step>(2).fill(lowerPanel),
  on(menu('tidy')),
  on(menu('split', 'Escape')),
  typing('Control+K', SOUGHT, 'Escape'),
  press('F8', 'F8'),
  press('m', 'l', 'm', 'l'),
  press('F1', 'Escape'),
  press('Control+B', 'Control+B'),
  menu('manual', 'Escape'),
]

/** Once in each round: they go through the machine side. */
const OUTSIDE = [compare, exportTerraform, exportDrawing]

/** Whatever a step left open is closed, and the drawing has the keys again. */
async function calm({ page, drawing }: Editor): Promise<void> {
  const isOpen = (): Promise<boolean> =>
    page.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      return document.querySelector('[role=dialog], [role=listbox]') !== null
    })
  for (let tries = 0; tries < 4 && (await isOpen()); tries++) await page.keyboard.press('Escape')
  await drawing.root.focus()
}

/** So many steps of editing on one of the templates, which are then saved elsewhere. */
export async function round(editor: Editor, steps: number): Promise<void> {
  await open(editor, oneOf(editor.chance, PLANS))
  for (let i = 0; i < steps; i++) {
    await oneOf(editor.chance, STEPS)(editor)
    await calm(editor)
  }
  for (const step of OUTSIDE) {
    await step(editor)
    await calm(editor)
  }
  await saveAside(editor)
}

/** The window as it is whenever it is measured. */
export async function rest(editor: Editor): Promise<void> {
  await open(editor, TEMPLATE)
  await editor.page.getByRole('tab', { name: /^Problems/ }).click()
  await calm(editor)
}

async function open(editor: Editor, path: string): Promise<void> {
  const { app, page, drawing } = editor
  await answerDialogs(app, { open: path })
  await page.keyboard.press('Control+O')
  await drawing.expectUndo(null)
  await calm(editor)
}

async function saveAside({ app, page, drawing, folder }: Editor): Promise<void> {
  await answerDialogs(app, { save: join(folder, 'aside.gatewright.json') })
  await page.keyboard.press('Control+Shift+S')
  await drawing.expectSaid(/^Saved/)
}
