import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { Drawing } from './drawing.ts'
import { expect, readyPage, test } from './fixtures.ts'
import { answerDialogs, chooseMenu } from './planner.ts'
import { inspector } from './window.ts'

const KEY = 'vK3nLq8.Zt2Wm9Xr4_Yb7Hc1Df6Gs5J0'
const TAKEN_OUT = '(key taken out)'

/** As the files are, or what they say. */
async function textOf(path: string): Promise<string> {
  if (!path.endsWith('.pdf')) return readFile(path, 'latin1').catch(() => '')
  const { status, stdout } = spawnSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' })
  expect(status).toBe(0)
  return stdout.replaceAll('\n', '')
}

async function holdingKey(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(files.map(textOf))
  return files.filter((_, i) => texts[i]?.includes(KEY))
}

async function typeInPlanAndTitleBlock(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  for (const label of ['Name', 'Company', 'Project', 'Title', 'Author', 'Checked by', 'Revision', 'Date']) {
    const field = inspector(page).getByRole('textbox', { name: label, exact: true })
    await field.fill(`psk ${KEY}`)
    await expect(field, label).toHaveValue(`psk ${TAKEN_OUT}`)
  }
}

async function addByTyping(page: Page): Promise<void> {
  await page.getByRole('application', { name: 'Drawing' }).focus()
  await page.keyboard.press('/')
  await expect(page.getByRole('region', { name: 'Add by typing' })).toBeVisible()
  await page.keyboard.type(`note ${KEY}`)
  await page.keyboard.press('Enter')
}

async function waive(page: Page): Promise<void> {
  await page.getByRole('grid', { name: 'Problems' }).getByRole('button', { name: 'Switch off…' }).first().click()
  await page.getByRole('textbox', { name: 'Why it does not matter here' }).fill(`The key is ${KEY}`)
  await page.keyboard.press('Enter')
  await page.getByText('1 switched off').click()
  await expect(page.getByText(`Reason: The key is ${TAKEN_OUT}`)).toBeVisible()
}

/** Exports in the dialog that a menu item opens. */
async function exportAs(drawing: Drawing, app: ElectronApplication, item: string, format: string, path: string) {
  const { page } = drawing
  await answerDialogs(app, path)
  await chooseMenu(app, item)
  const open = page.getByRole('dialog')
  await open.getByText(format, { exact: true }).click()
  await open.getByRole('button', { name: 'Export…' }).click()
  await expect(open).toBeHidden()
  await expect.poll(() => textOf(path)).not.toBe('')
}

test('a key typed wherever one can type is in no file that is saved, kept or exported', async ({
  launch,
  userData,
}) => {
  const plan = join(userData, 'office.gatewright.json')
  const resources = { main: { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/99' } }
  await writeFile(plan, JSON.stringify({ format: 'gatewright-plan', version: 1, resources }))
  const app = await launch({ args: [plan] })
  const page = await readyPage(app)
  const drawing = new Drawing(page)

  await waive(page)
  await addByTyping(page)
  await typeInPlanAndTitleBlock(page)
  const out = join(userData, 'exported')
  await mkdir(out)
  for (const [format, name] of [
    ['SVG', 'drawing.svg'],
    ['PDF', 'drawing.pdf'],
    ['draw.io', 'drawing.drawio'],
  ] as const)
    await exportAs(drawing, app, 'exportDrawing', format, join(out, name))
  for (const [format, name] of [
    ['PDF', 'report.pdf'],
    ['Web page', 'report.html'],
    ['Markdown', 'report.md'],
  ] as const)
    await exportAs(drawing, app, 'exportReport', format, join(out, name))

  await answerDialogs(app, join(out, 'problem.txt'))
  await chooseMenu(app, 'reportProblem')
  const problem = page.getByRole('dialog', { name: 'Report a problem' })
  await problem.getByRole('checkbox').check({ force: true })
  await expect(problem.getByRole('region', { name: 'The report' })).toContainText('# The plan')
  await problem.getByRole('button', { name: 'Save…' }).click()
  await expect(problem).toBeHidden()

  await inspector(page).getByRole('textbox', { name: 'Name', exact: true }).fill('office')
  await chooseMenu(app, 'save')
  await expect.poll(() => readFile(plan, 'utf8')).toContain('"name": "office"')
  await chooseMenu(app, 'undo')
  await chooseMenu(app, 'undo')
  await expect.poll(() => readdir(join(userData, 'recovery')).catch(() => [])).not.toEqual([])

  for (const name of ['drawing.svg', 'drawing.pdf', 'drawing.drawio', 'report.pdf', 'report.html', 'problem.txt'])
    expect(await textOf(join(out, name)), name).toContain('key taken out')
  expect(await holdingKey(userData)).toEqual([])
})
