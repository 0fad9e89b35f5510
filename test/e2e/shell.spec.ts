import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, readyPage, test } from './fixtures.ts'
import { answerDialogs } from './machine.ts'
import { fromTemplate, outlineRow, toolbar } from './window.ts'

const plan = (resources: unknown): string =>
  JSON.stringify({ format: 'gatewright-plan', version: 1, name: 'Small', region: 'eu-west-1', resources })

test('an empty plan teaches the first steps, which go when something is drawn', async ({ page }) => {
  await page.getByRole('button', { name: /^New plan/ }).click()
  const hint = page.getByRole('heading', { name: 'Three steps to a VPN link' })
  await expect(hint).toBeVisible()
  await page.getByRole('button', { name: 'Add office' }).click()
  await expect(hint).toBeHidden()
  await expect(outlineRow(page, /^office-1/)).toBeVisible()
})

test('undo and redo say what they take back and bring again', async ({ page }) => {
  await fromTemplate(page)
  await outlineRow(page, /^private-a/).click()
  await page.keyboard.press('Delete')
  await expect(outlineRow(page, /^private-a/)).toBeHidden()
  await toolbar(page, 'Undo Delete private-a').click()
  await expect(outlineRow(page, /^private-a/)).toBeVisible()
  await toolbar(page, 'Redo Delete private-a').click()
  await expect(outlineRow(page, /^private-a/)).toBeHidden()
  await expect(toolbar(page, 'Redo')).toBeDisabled()
})

test('saving writes the plan and takes the dot away', async ({ app, page, userData }) => {
  await fromTemplate(page)
  const path = join(userData, 'office.gatewright.json')
  await answerDialogs(app, { save: path })
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Renamed')
  await expect(page.getByTitle('Edited since it was last saved')).toBeVisible()
  await page.keyboard.press('Control+S')
  await expect(page.getByTitle('Edited since it was last saved')).toBeHidden()
  await expect(page.locator('.document-name')).toHaveText('office.gatewright.json')
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ name: 'Renamed' })
})

test('a broken file is told of place by place, and the open plan stays', async ({ app, page, userData }) => {
  await fromTemplate(page)
  const path = join(userData, 'broken.gatewright.json')
  await writeFile(path, plan({ 'vpc-1': { kind: 'vpc', name: 7 }, 'subnet-1': { kind: 'subnet', cidrBlock: [] } }))
  await answerDialogs(app, { open: path })
  await page.keyboard.press('Control+O')
  const dialog = page.getByRole('alertdialog', { name: '“broken.gatewright.json” can’t be opened' })
  await expect(dialog.getByText('resources.vpc-1.name')).toBeVisible()
  await expect(dialog.getByText('resources.subnet-1.cidrBlock')).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await expect(dialog).toBeHidden()
  await expect(outlineRow(page, /^private-a/)).toBeVisible()
})

test('what this version does not know is said, and saved again', async ({ app, page, userData }) => {
  const path = join(userData, 'newer.gatewright.json')
  await writeFile(path, plan({ 'x-1': { kind: 'teleporter', name: 'beam', speed: 9 } }))
  await answerDialogs(app, { open: path })
  await page.getByRole('button', { name: /^Open…/ }).click()
  await expect(page.getByText('This version does not know 1 part of the file.')).toBeVisible()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.getByText('This version does not know')).toBeHidden()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Still here')
  await page.keyboard.press('Control+S')
  await expect(page.getByTitle('Edited since it was last saved')).toBeHidden()
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    name: 'Still here',
    resources: { 'x-1': { kind: 'teleporter', name: 'beam', speed: 9 } },
  })
})

test('panels change their size by keyboard and close', async ({ page }) => {
  await fromTemplate(page)
  const panel = page.getByRole('complementary', { name: 'Properties' })
  const width = async (): Promise<number> => (await panel.boundingBox())?.width ?? 0
  const before = await width()
  await page.getByRole('separator', { name: 'Width of the properties' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(width).toBe(before + 16)
  await page.getByRole('button', { name: 'Close the panel' }).click()
  await expect(page.getByRole('grid', { name: 'Problems' })).toBeHidden()
  await page.keyboard.press('Control+Shift+M')
  await expect(page.getByRole('grid', { name: 'Problems' })).toBeVisible()
})

test('the theme that was chosen is there again at the next start', async ({ launch, page, app }) => {
  await fromTemplate(page)
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('menuitemradio', { name: 'Theme: dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await app.close()
  const again = await (await launch()).firstWindow()
  await expect(again.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('Terraform is exported from its dialog, with a warning when the plan has errors', async ({
  app,
  page,
  userData,
}) => {
  await fromTemplate(page)
  await outlineRow(page, /^private-a/).click()
  await page.getByRole('textbox', { name: 'IPv4 CIDR block' }).fill('10.9.0.0/20')
  await answerDialogs(app, { open: join(userData, 'tf') })
  await page.keyboard.press('Control+E')
  const dialog = page.getByRole('dialog', { name: 'Export Terraform' })
  await expect(dialog.getByText(/The plan has 1 error/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Export anyway…' }).click()
  await expect(dialog.getByText(/^Wrote .*vpn\.tf/)).toBeVisible()
  expect(await readFile(join(userData, 'tf', 'network.tf'), 'utf8')).toContain('10.9.0.0/20')
})

test('the sheet that is printed is shown before, and follows the choices', async ({ app, page, userData }) => {
  await fromTemplate(page)
  await page.keyboard.press('Control+Shift+E')
  const dialog = page.getByRole('dialog', { name: 'Export drawing' })
  await dialog.getByText('PDF', { exact: true }).click()
  const sheet = dialog.getByRole('img', { name: 'Sheet 1 of 1' })
  const shape = (): Promise<string> =>
    sheet.evaluate((image: HTMLImageElement) => (image.naturalWidth > image.naturalHeight ? 'wide' : 'high'))
  await expect.poll(shape).toBe('wide')
  await dialog.getByRole('button', { name: /Orientation/ }).click()
  await page.getByRole('option', { name: 'Portrait' }).click()
  await expect.poll(shape).toBe('high')
  await answerDialogs(app, { save: join(userData, 'drawing') })
  await dialog.getByRole('button', { name: 'Export…' }).click()
  await expect(dialog).toBeHidden()
  expect((await readFile(join(userData, 'drawing.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
})

/** All that the journal holds. */
async function keptTexts(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => [])
  const texts = await Promise.all(
    names.filter((name) => name.endsWith('.json')).map((name) => readFile(join(folder, name), 'utf8')),
  )
  return texts.join('\n')
}

test('work that was not saved is offered after a crash', async ({ launch, page, app, userData }) => {
  await fromTemplate(page)
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Nearly lost')
  await expect.poll(() => keptTexts(join(userData, 'recovery'))).toContain('Nearly lost')
  app.process().kill('SIGKILL')
  const again = await readyPage(await launch())
  await expect(again.getByRole('heading', { name: 'Unsaved work was kept' })).toBeVisible()
  await again.getByRole('button', { name: 'Recover' }).click()
  await expect(again.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Nearly lost')
  await expect(again.getByTitle('Edited since it was last saved')).toBeVisible()
})

test('side panels close and leave their room to the drawing', async ({ page }) => {
  await fromTemplate(page)
  const drawing = page.getByRole('main', { name: 'Drawing' })
  const width = async (): Promise<number> => (await drawing.boundingBox())?.width ?? 0
  const before = await width()
  await toolbar(page, 'Properties').click()
  await expect(page.getByRole('complementary', { name: 'Properties' })).toBeHidden()
  await page.keyboard.press('Control+B')
  await expect(page.getByRole('complementary', { name: 'Palette and outline' })).toBeHidden()
  expect(await width()).toBeGreaterThan(before + 500)
  await page.keyboard.press('F8')
  await expect(page.getByRole('complementary', { name: 'Properties' })).toBeVisible()
})
