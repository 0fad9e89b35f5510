import { spawnSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { answerDialogs } from './machine.ts'
import { chooseMenu } from './planner.ts'
import { fromTemplate } from './window.ts'

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Export design report' })

function poppler(tool: 'pdftotext' | 'pdfinfo', ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8' })
  expect(status, `${tool}: ${stderr}`).toBe(0)
  return stdout
}

test('a PDF from the menu: title, contents with page numbers, worksheet, drawing on a lying page', async ({
  app,
  page,
  userData,
}) => {
  const path = join(userData, 'change-request.pdf')
  await fromTemplate(page)
  await answerDialogs(app, { save: path })
  await chooseMenu(app, 'exportReport')
  await dialog(page).getByRole('textbox', { name: 'Author' }).fill('Ada <Example>')
  await expect(dialog(page).getByRole('region', { name: 'Contents of the report' })).toContainText('VPN connections')
  await dialog(page).getByRole('button', { name: 'Export…' }).click()
  await expect(page.getByRole('status').filter({ hasText: `Exported to ${path}.` })).toBeAttached()
  await expect(dialog(page)).toBeHidden()

  const front = poppler('pdftotext', '-l', '1', '-layout', path, '-')
  expect(front).toContain('Office to EKS')
  expect(front).toMatch(/Author\s+Ada <Example>/)
  expect(front).toMatch(/2\s+Drawing\s+3\n/)
  const pages = Number(/Pages:\s+(\d+)/.exec(poppler('pdfinfo', path))?.[1])
  expect(front).toMatch(new RegExp(`Office to EKS\\s+1 of ${String(pages)}`))
  const sizes = [...poppler('pdfinfo', '-l', String(pages), path).matchAll(/size:\s+(\d+)\S* x (\d+)/g)]
  expect(sizes.map(([, width, height]) => Number(width) > Number(height)).indexOf(true)).toBe(2)
  const text = poppler('pdftotext', '-layout', path, '-')
  expect(text).toMatch(/Inside address, office\s+169\.254\.10\.2\s+169\.254\.10\.6/)
})

test('Markdown by keyboard: the text and its drawing beside it', async ({ app, page, userData }) => {
  await fromTemplate(page)
  await answerDialogs(app, { save: join(userData, 'office (1).md') })
  await page.keyboard.press('Control+K')
  await page.keyboard.type('design report')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeVisible()
  await dialog(page).getByRole('radio', { name: 'PDF' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(dialog(page).getByRole('radio', { name: 'Markdown' })).toBeChecked()
  await dialog(page).getByRole('button', { name: 'Export…' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeHidden()
  const written = (await readdir(userData)).filter((name) => name.startsWith('office'))
  expect(written.sort()).toEqual(['office (1).md', 'office (1).svg'])
  expect(await readFile(join(userData, 'office (1).md'), 'utf8')).toContain('](office%20%281%29.svg)')
  expect(await readFile(join(userData, 'office (1).svg'), 'utf8')).toContain('@font-face')
})

test('cancelled in the dialog of the machine, the choices stay', async ({ app, page }) => {
  await fromTemplate(page)
  await answerDialogs(app, { save: '' })
  await chooseMenu(app, 'exportReport')
  await dialog(page).getByRole('radio', { name: 'Web page' }).check({ force: true })
  await dialog(page).getByRole('button', { name: 'Export…' }).click()
  await expect(dialog(page).getByRole('radio', { name: 'Web page' })).toBeChecked()
})

for (const theme of ['light', 'dark'] as const)
  test(`nobody is kept out of the dialog: ${theme}`, async ({ app, page }, testInfo) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await fromTemplate(page)
    await chooseMenu(app, 'exportReport')
    await expect(dialog(page)).toBeVisible()
    await page.screenshot({ path: testInfo.outputPath(`report-${theme}.png`) })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  })
