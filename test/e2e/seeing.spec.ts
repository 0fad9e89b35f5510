import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { projectRoot } from './fixtures.ts'
import { expect, test, type Drawing, type PlanText } from './drawing.ts'

const template = async (name: string): Promise<PlanText> =>
  JSON.parse(await readFile(join(projectRoot, 'templates', name, 'plan.json'), 'utf8')) as PlanText

async function expectNothingSerious(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

const idsOf = ({ resources }: PlanText, kind: string): readonly string[] =>
  Object.keys(resources).filter((id) => resources[id]?.['kind'] === kind)

const linesTo = async (drawing: Drawing, id: string): Promise<readonly string[]> =>
  (await drawing.state()).lines
    .filter((line) => line.id.startsWith('links ') && line.id.includes(id))
    .map(({ id }) => id)

test('a container collapses to one box by key and by its button, and expands for what is selected in it', async ({
  open,
}, testInfo) => {
  const plan = await template('office-to-eks')
  const drawing = await open(plan, { width: 1400, height: 900 })
  const { page, root } = drawing
  const [vpc = ''] = idsOf(plan, 'vpc')
  const [subnet = ''] = idsOf(plan, 'subnet')
  const before = await drawing.box(vpc)

  await drawing.click(await drawing.title(vpc))
  await drawing.expectSelected(vpc)
  await page.keyboard.press('-')
  await expect.poll(() => drawing.ids()).not.toContain(subnet)
  await drawing.expectSaid(/^Collapsed /)
  expect((await drawing.box(vpc)).width).toBeLessThan(before.width)
  expect(await linesTo(drawing, vpc)).toHaveLength(1)
  await page.screenshot({ path: testInfo.outputPath('collapsed.png') })
  await drawing.expectUndo(null)

  await page.keyboard.press('+')
  await expect.poll(() => drawing.ids()).toContain(subnet)

  const button = root.locator(`.disclosure[data-of="${vpc}"]`)
  const [{ y }, { zoom }] = [await drawing.box(vpc), await drawing.state()]
  expect((await button.boundingBox())?.y, 'the button is under the name').toBeGreaterThan(y + 30 * zoom)
  await button.click()
  await expect.poll(() => drawing.ids()).not.toContain(subnet)
  await page.mouse.dblclick((await drawing.centre(vpc)).x, (await drawing.centre(vpc)).y)
  await expect.poll(() => drawing.ids()).toContain(subnet)

  await page.keyboard.press('-')
  await expect.poll(() => drawing.ids()).not.toContain(subnet)
  await page
    .getByRole('treegrid')
    .getByRole('row', { name: /Subnet/ })
    .first()
    .click()
  await expect.poll(() => drawing.ids()).toContain(subnet)
})

test('the overview map shows the whole drawing and looks where it is pressed, also after a restart', async ({
  open,
}, testInfo) => {
  const drawing = await open(await template('transit-hub'))
  const { page, root } = drawing
  await root.focus()
  await page.keyboard.press('m')
  const map = page.getByRole('img', { name: 'Overview of the drawing' })
  await expect(map).toBeVisible()
  await drawing.expectSaid('Overview map shown.')
  for (let i = 0; i < 6; i++) await page.keyboard.press('Control+=')
  const before = await drawing.state()
  const { x, y, width, height } = (await map.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await drawing.drag({ x: x + width / 2, y: y + height / 2 }, { x: x + width * 0.2, y: y + height * 0.3 })
  const after = await drawing.state()
  expect(after.zoom).toBe(before.zoom)
  expect(after.pan.x).toBeGreaterThan(before.pan.x)
  expect(after.pan.y).toBeGreaterThan(before.pan.y)
  await page.screenshot({ path: testInfo.outputPath('minimap.png') })
  await page.reload()
  await expect(map).toBeVisible()
})

test('a layer is hidden with its lines, a chip says so and brings it back', async ({ open }, testInfo) => {
  const plan = await template('office-to-eks')
  const drawing = await open(plan, { width: 1400, height: 900 })
  const { page } = drawing
  const [table = ''] = idsOf(plan, 'route_table')
  const [group = ''] = idsOf(plan, 'security_group')
  await page.getByRole('button', { name: 'What is shown' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Routing' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Security' }).click()
  await page.screenshot({ path: testInfo.outputPath('menu.png') })
  await page.keyboard.press('Escape')
  await expect.poll(() => drawing.ids()).not.toContain(table)
  expect(await drawing.ids()).not.toContain(group)
  expect((await drawing.state()).lines.filter(({ id }) => id.startsWith(table))).toEqual([])
  const chip = page.getByText('Hidden: Routing, Security')
  await expect(chip).toBeVisible()
  await page.screenshot({ path: testInfo.outputPath('layers.png') })

  await page
    .getByRole('treegrid')
    .getByRole('row', { name: /Route table/ })
    .first()
    .click()
  await expect.poll(() => drawing.ids()).toContain(table)
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect.poll(() => drawing.ids()).toContain(group)
  await expect(page.getByText(/^Hidden:/)).toHaveCount(0)
})

test('the legend explains what is used', async ({ open }, testInfo) => {
  const drawing = await open(await template('office-to-eks'), { width: 1400, height: 900 })
  const { page, root } = drawing
  await root.focus()
  await page.keyboard.press('l')
  const legend = page.getByRole('region', { name: 'Legend' })
  const entries = legend.getByRole('listitem')
  await expect(entries.filter({ hasText: /^VPN tunnel 1, / })).toHaveCount(1)
  await expect(entries.filter({ hasText: /^VPN tunnel 2, / })).toHaveCount(1)
  await expect(entries.filter({ hasText: 'VPC peering' })).toHaveCount(0)
  await page.screenshot({ path: testInfo.outputPath('legend.png') })
  await legend.getByRole('button', { name: 'Close the legend' }).click()
  await expect(legend).toHaveCount(0)
})

test('a line under the pointer stands out with its ends, a finding with what it concerns', async ({
  open,
}, testInfo) => {
  const plan = await template('office-to-eks')
  const drawing = await open(plan, { width: 1400, height: 900 })
  const { page, root } = drawing
  const [connection = ''] = idsOf(plan, 'vpn_connection')
  const line = (await drawing.state()).lines.find(({ id }) => id.startsWith(connection))
  const [a, b] = line?.points ?? []
  if (a === undefined || b === undefined) throw new Error('no tunnel is drawn')
  await page.mouse.move(a.x * 0.75 + b.x * 0.25, a.y * 0.75 + b.y * 0.25)
  await expect(root.locator('.veil')).toHaveCSS('fill', 'rgb(247, 248, 250)')
  await expect(root.locator('.veil-strip')).toHaveCount(1)
  await expect(root.locator('.veil-hole')).toHaveCount(3)
  await root.locator('.veil').evaluate((veil) => Promise.all(veil.getAnimations().map((each) => each.finished)))
  await page.screenshot({ path: testInfo.outputPath('line.png') })

  await page.getByRole('grid', { name: 'Problems' }).getByRole('row').first().hover()
  await expect(root.locator('.veil-strip')).toHaveCount(0)
  await expect(root.locator('.veil-hole')).not.toHaveCount(0)
  await page.screenshot({ path: testInfo.outputPath('finding.png') })
  await root.hover({ position: { x: 5, y: 5 } })
  await expect(root.locator('.veil')).toHaveCount(0)
})

const BACKGROUNDS = {
  light: 'rgb(247, 248, 250)',
  dark: 'rgb(18, 22, 28)',
  'contrast-light': 'rgb(255, 255, 255)',
  'contrast-dark': 'rgb(0, 0, 0)',
}

for (const scheme of ['light', 'dark'] as const)
  test(`high contrast in ${scheme}: chosen in the menu or wanted by the system, drawing included`, async ({
    open,
  }, testInfo) => {
    const { page, root } = await open(await template('transit-hub'), { width: 1400, height: 900 })
    await page.emulateMedia({ colorScheme: scheme })
    await root.focus()
    for (const key of ['m', 'l']) await page.keyboard.press(key)
    await expect(root).toHaveCSS('background-color', BACKGROUNDS[scheme])
    await expectNothingSerious(page)
    await page.screenshot({ path: testInfo.outputPath(`theme-${scheme}.png`) })

    await page.getByRole('button', { name: 'Theme' }).click()
    await page.getByRole('menuitemradio', { name: 'Theme: high contrast' }).click()
    await expect(root).toHaveCSS('background-color', BACKGROUNDS[`contrast-${scheme}`])
    await expectNothingSerious(page)
    await page.screenshot({ path: testInfo.outputPath(`theme-contrast-${scheme}.png`) })

    await page.getByRole('button', { name: 'Theme' }).click()
    await page.getByRole('menuitemradio', { name: 'Theme: as the system' }).click()
    await expect(root).toHaveCSS('background-color', BACKGROUNDS[scheme])
    await page.emulateMedia({ contrast: 'more' })
    await expect(root).toHaveCSS('background-color', BACKGROUNDS[`contrast-${scheme}`])
    await page.emulateMedia({ contrast: 'no-preference', forcedColors: 'active' })
    await expect(root).toHaveCSS('background-color', BACKGROUNDS[`contrast-${scheme}`])
    await page.screenshot({ path: testInfo.outputPath(`theme-forced-${scheme}.png`) })
  })

test('at 200 % everything can still be reached', async ({ app, page }, testInfo) => {
  /** Playwright would cut the picture of a magnified page. */
  const picture = async (name: string): Promise<void> => {
    const png = await app.evaluate(async ({ BrowserWindow }) => {
      const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage()
      return image?.toPNG().toString('base64') ?? ''
    })
    await writeFile(testInfo.outputPath(`${name}.png`), png, 'base64')
  }
  /** What cannot be seen, not even by scrolling what it is in. */
  const lost = (): Promise<readonly string[]> =>
    page.evaluate(() => {
      const controls = [
        ...document.querySelectorAll<HTMLElement>('button, label, input:not([type=checkbox]), [role=tab], [role=row]'),
      ]
      const isLost = (control: HTMLElement): boolean => {
        control.scrollIntoView({ block: 'nearest', inline: 'nearest' })
        const { left, right, top, bottom } = control.getBoundingClientRect()
        return control.checkVisibility() && (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight)
      }
      return controls.filter(isLost).map(({ outerHTML }) => outerHTML)
    })

  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setContentSize(1280, 800)
    window?.webContents.setZoomFactor(2)
  })
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([640, 400])
  await picture('200-start')
  expect(await lost()).toEqual([])

  await page.getByRole('button', { name: /^Office to EKS/ }).press('Enter')
  const drawing = page.getByRole('application', { name: 'Drawing' })
  await drawing.waitFor()
  const width = (): Promise<number> => drawing.evaluate((element) => element.clientWidth)
  await expect.poll(width).toBe(640)
  expect(await lost()).toEqual([])
  await expectNothingSerious(page)
  await picture('200-drawing')

  for (const [keys, region] of [
    ['Control+B', 'outline'],
    ['Control+Alt+B', 'inspector'],
    ['Control+Shift+M', 'bottom'],
  ] as const) {
    await page.keyboard.press(keys)
    await expect(page.locator(`[data-region=${region}]`)).toBeVisible()
    expect(await lost()).toEqual([])
    await expectNothingSerious(page)
    await picture(`200-${region}`)
    await page.keyboard.press(keys)
    await expect(page.locator(`[data-region=${region}]`)).toHaveCount(0)
  }
  for (const [keys, name] of [
    ['Control+P', 'Print'],
    ['F1', 'Keyboard shortcuts'],
    ['Control+K', 'Find or do'],
  ] as const) {
    await page.keyboard.press(keys)
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    expect(await lost()).toEqual([])
    await picture(`200-${name}`)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1))
  await expect(page.locator('[data-region=inspector]')).toBeVisible()
  await expect(page.locator('[data-region=outline]')).toBeVisible()
})
