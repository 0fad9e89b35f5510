import { expect, test } from './fixtures.ts'
import { fromTemplate, inspector, outlineRow, problems } from './window.ts'

test.beforeEach(async ({ page }) => {
  await fromTemplate(page)
})

test('F6 goes round the parts of the window, and back', async ({ page }) => {
  const region = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region') ?? null)
  const order = ['toolbar', 'palette', 'outline', 'canvas', 'bottom', 'inspector']
  await page.getByRole('toolbar', { name: 'Plan' }).getByRole('button', { name: 'Open…' }).focus()
  for (const expected of [...order.slice(1), 'toolbar']) {
    await page.keyboard.press('F6')
    await expect.poll(region).toBe(expected)
  }
  await page.keyboard.press('Shift+F6')
  await expect.poll(region).toBe('inspector')
})

test('the command palette finds a resource by its address', async ({ page }) => {
  await page.keyboard.press('Control+K')
  await expect(page.getByRole('textbox', { name: 'Actions and resources' })).toBeFocused()
  await page.keyboard.type('10.0.16')
  await expect(page.getByRole('menuitem', { name: /^private-b/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(inspector(page).getByRole('heading', { name: 'private-b' })).toBeVisible()
})

test('the command palette does what it lists, with the key beside it', async ({ page }) => {
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('shortc')
  await expect(page.getByRole('menuitem', { name: /^Keyboard shortcuts/ })).toContainText('F1')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
})

test('F8 goes to the next problem and into its field', async ({ page }) => {
  await page.keyboard.press('F8')
  await expect(inspector(page).getByRole('textbox', { name: 'IP address' })).toBeFocused()
})

test('keys of a text field stay its own', async ({ page }) => {
  await outlineRow(page, /^private-a/).click()
  const field = inspector(page).getByRole('textbox', { name: 'Name' })
  await field.fill('c?')
  await field.press('Delete')
  await field.press('c')
  await expect(field).toHaveValue('c?c')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(outlineRow(page, /^c\?c, Subnet/)).toBeVisible()
})

test('undo in a field in which nothing was typed takes back the plan’s step', async ({ page }) => {
  await outlineRow(page, /^HQ/).click()
  const lan = inspector(page).getByRole('textbox', { name: 'LAN CIDR blocks 1' })
  await lan.fill('10.0.5.0/24')
  await problems(page)
    .getByRole('row', { name: /^10\.0\.0\.0\/16 overlaps/ })
    .click()
  const block = inspector(page).getByRole('textbox', { name: 'IPv4 CIDR block', exact: true })
  await expect(block).toBeFocused()
  await page.keyboard.press('Control+Z')
  await expect(outlineRow(page, /^HQ, .*192\.168\.1\.0\/24/)).toBeVisible()
  await expect(block).toHaveValue('10.0.0.0/16')
  await block.press('End')
  await block.pressSequentially('9')
  await page.keyboard.press('Control+Z')
  await expect(block).toHaveValue('10.0.0.0/16')
})

test('the focus stays near what is gone', async ({ page }) => {
  await outlineRow(page, /^private-a/).click()
  const block = inspector(page).getByRole('textbox', { name: 'IPv4 CIDR block' })
  await block.fill('10.9.0.0/20')
  await inspector(page).getByRole('button', { name: 'Use 10.0.0.0/20' }).press('Enter')
  await expect(block).toBeFocused()
  await outlineRow(page, /^HQ/).click()
  await inspector(page).getByRole('button', { name: 'Remove 192.168.1.0/24' }).press('Enter')
  await expect(inspector(page).getByRole('textbox', { name: 'Add to LAN CIDR blocks' })).toBeFocused()
  await page.getByRole('button', { name: 'Close the panel' }).press('Enter')
  await expect(page.getByRole('application', { name: 'Drawing' })).toBeFocused()
})

test('a new error is said, once the typing pauses', async ({ page }) => {
  await outlineRow(page, /^private-a/).click()
  await inspector(page).getByRole('textbox', { name: 'IPv4 CIDR block' }).fill('10.9.0.0/20')
  await expect(page.getByRole('status').filter({ hasText: /^1 new error: / })).toBeAttached()
})
