import { spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page, TestInfo } from '@playwright/test'
import { expect, readyPage, test } from './fixtures.ts'
import { answerDialogs } from './machine.ts'
import { fromTemplate, outlineRow } from './window.ts'

const hub = join(import.meta.dirname, '../../templates/transit-hub/plan.json')

/** Of each page of a PDF, in points. */
async function pagesOf(path: string): Promise<number[][]> {
  const pdf = await readFile(path, 'latin1')
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...size]) =>
    size.map(Number).map(Math.round),
  )
}

const dialogOf = (page: Page, name: string) => page.getByRole('dialog', { name })

async function choose(page: Page, dialog: ReturnType<typeof dialogOf>, field: string, option: string): Promise<void> {
  await dialog.getByRole('button', { name: new RegExp(field) }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

const picture = (page: Page, testInfo: TestInfo, name: string) =>
  page.screenshot({ path: testInfo.outputPath(`${name}.png`) })

test('a sheet for each VPC after an overview, with title block and revisions, as a PDF', async ({
  launch,
  userData,
}, testInfo) => {
  const app = await launch({ args: [hub] })
  const page = await readyPage(app)
  await expect(outlineRow(page, /^prod/).first()).toBeVisible()
  await page.keyboard.press('Control+Shift+E')
  const dialog = dialogOf(page, 'Export drawing')
  await dialog.getByText('PDF', { exact: true }).click()
  await dialog.getByText('A sheet for each VPC', { exact: true }).click()
  await dialog.getByRole('textbox', { name: 'Company' }).fill('Example GmbH')
  await dialog.getByRole('textbox', { name: 'Checked by' }).fill('B. Reviewer')
  await dialog.locator('summary').click()
  await dialog.getByRole('button', { name: 'Add revision' }).click()
  await dialog.getByRole('textbox', { name: 'What changed' }).fill('First issue for review')
  await expect(dialog.getByText('Sheet 1 of 4: Overview')).toBeVisible()
  await dialog.getByRole('button', { name: 'Next sheet' }).click()
  await expect(dialog.getByText(/^Sheet 2 of 4: VPC /)).toBeVisible()
  await expect(dialog.getByRole('img', { name: 'Sheet 2 of 4' })).toBeVisible()
  await picture(page, testInfo, 'pdf')
  const path = join(userData, 'hub.pdf')
  await answerDialogs(app, { save: path })
  await dialog.getByRole('button', { name: 'Export…' }).click()
  await expect(dialog).toBeHidden()
  expect(await pagesOf(path)).toHaveLength(4)
  const { stdout, error } = spawnSync('pdftotext', [path, '-'], { encoding: 'utf8' })
  if (error === undefined)
    for (const words of ['Overview', 'VPC prod', '4 of 4', 'Example GmbH', 'B. Reviewer', 'First issue for review'])
      expect(stdout).toContain(words)
  await page.keyboard.press('Control+Z')
  await page.keyboard.press('Control+P')
  await dialogOf(page, 'Print').locator('summary').click()
  await expect(dialogOf(page, 'Print').getByRole('textbox', { name: 'What changed' })).toHaveValue('')
})

test('text that comes out too small is told, with the paper and the tiles that mend it, by keyboard', async ({
  launch,
}, testInfo) => {
  const app = await launch({ args: [hub] })
  const page = await readyPage(app)
  await expect(outlineRow(page, /^prod/).first()).toBeVisible()
  await page.keyboard.press('Control+P')
  const dialog = dialogOf(page, 'Print')
  const note = dialog.getByText(/The smallest text is [\d.]+ mm high/)
  await expect(note).toBeHidden()
  await choose(page, dialog, 'Paper', 'Letter')
  await expect(note).toBeVisible()
  await picture(page, testInfo, 'small')
  await dialog.getByRole('button', { name: /^Use (Tabloid|ANSI C)$/ }).press('Enter')
  await expect(note).toBeHidden()
  await choose(page, dialog, 'Paper', 'A4')
  const tiles = dialog.getByRole('button', { name: /^Use \d+ tiles$/ })
  const count = /\d+/.exec((await tiles.textContent()) ?? '')?.[0] ?? ''
  await tiles.press('Enter')
  await expect(dialog.getByText(`Sheet 1 of ${count}: A1`)).toBeVisible()
  await dialog.getByRole('button', { name: 'Next sheet' }).press('Enter')
  await expect(dialog.getByText(`Sheet 2 of ${count}: A2`)).toBeVisible()
  await picture(page, testInfo, 'tiles')
  await dialog.getByText('Greyscale', { exact: true }).click()
  await picture(page, testInfo, 'greyscale')
})

test('the printer is told the paper', async ({ app, page }) => {
  await fromTemplate(page)
  await app.evaluate(({ app: it }) => {
    it.on('web-contents-created', (_event, contents) => {
      contents.print = (options, done) => {
        Object.assign(globalThis, { printed: options })
        done?.(true, '')
      }
    })
  })
  await page.keyboard.press('Control+P')
  const dialog = dialogOf(page, 'Print')
  await choose(page, dialog, 'Paper', 'ANSI C')
  await dialog.getByRole('button', { name: 'Print…' }).click()
  await expect
    .poll(() => app.evaluate(() => (globalThis as { printed?: unknown }).printed))
    .toMatchObject({
      landscape: true,
      pageSize: { width: 431_800, height: 558_800 },
    })
})

test('draw.io, and a picture of a sheet at 300 dpi', async ({ app, page, userData }, testInfo) => {
  await fromTemplate(page)
  await page.keyboard.press('Control+Shift+E')
  const dialog = dialogOf(page, 'Export drawing')
  await dialog.getByText('draw.io', { exact: true }).click()
  await picture(page, testInfo, 'drawio')
  await answerDialogs(app, { save: join(userData, 'drawing') })
  await dialog.getByRole('button', { name: 'Export…' }).click()
  await expect(dialog).toBeHidden()
  expect(await readFile(join(userData, 'drawing.drawio'), 'utf8')).toMatch(/^<\?xml [^]*gwKind="vpc"/)

  await page.keyboard.press('Control+Shift+E')
  await dialog.getByText('PNG', { exact: true }).click()
  await choose(page, dialog, 'Resolution', '300 dpi')
  await dialog.getByText('On a sheet of paper', { exact: true }).click()
  await choose(page, dialog, 'Paper', 'A4')
  await picture(page, testInfo, 'png')
  await dialog.getByRole('button', { name: 'Export…' }).click()
  await expect(dialog).toBeHidden()
  const png = await readFile(join(userData, 'drawing.png'))
  expect(Math.abs(png.readUInt32BE(16) - (297 / 25.4) * 300)).toBeLessThan(5)
})

test('the title block is kept in the plan, and the revision that is taken away comes back', async ({
  launch,
  userData,
}, testInfo) => {
  const file = join(userData, 'plan.json')
  const revisions = [{ revision: 'A', date: '2026-10-02', author: 'AE', note: 'First issue' }]
  const plan = { format: 'gatewright-plan', version: 1, name: 'Small', titleBlock: { revisions }, resources: {} }
  await writeFile(file, JSON.stringify(plan))
  const app = await launch({ args: [file] })
  const page = await readyPage(app)
  await page.getByText('Table of revisions (1)').click()
  await page.getByRole('button', { name: 'Remove Revision 1' }).click()
  await expect(page.getByRole('textbox', { name: 'What changed' })).toBeHidden()
  await page.keyboard.press('Control+Z')
  await expect(page.getByRole('textbox', { name: 'What changed' })).toHaveValue('First issue')
  await page.getByRole('textbox', { name: 'Project' }).fill('Landing zone')
  await page.getByRole('textbox', { name: 'What changed' }).fill('First issue for review')
  await picture(page, testInfo, 'form')
  await page.keyboard.press('Control+S')
  await expect(page.getByTitle('Edited since it was last saved')).toBeHidden()
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    titleBlock: { project: 'Landing zone', revisions: [{ ...revisions[0], note: 'First issue for review' }] },
  })
})

for (const theme of ['light', 'dark'] as const)
  test(`the print dialog with tiles, small text and revisions has nothing for axe to find, ${theme}`, async ({
    launch,
  }, testInfo) => {
    const app = await launch({ args: [hub] })
    const page = await readyPage(app)
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await page.keyboard.press('Control+P')
    const dialog = dialogOf(page, 'Print')
    const serious = async (): Promise<unknown[]> => {
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    }
    await choose(page, dialog, 'Paper', 'Letter')
    await expect(dialog.getByText(/The smallest text is/)).toBeVisible()
    expect(await serious()).toEqual([])
    await dialog.getByText('Tiles at full size', { exact: true }).click()
    await expect(dialog.getByText(/^Sheet 1 of \d+: A1/)).toBeVisible()
    await picture(page, testInfo, `tiles-${theme}`)
    await dialog.locator('summary').click()
    await dialog.getByRole('button', { name: 'Add revision' }).click()
    await dialog.getByRole('textbox', { name: 'What changed' }).fill('First issue for review')
    await picture(page, testInfo, `revisions-${theme}`)
    expect(await serious()).toEqual([])
  })
