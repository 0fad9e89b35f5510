import { expect, test } from './fixtures.ts'
import { fromTemplate, inspector, outline, outlineRow, toolbar } from './window.ts'

test.beforeEach(async ({ page }) => {
  await fromTemplate(page)
  await outlineRow(page, /^HQ, Office/).click()
})

test('rows are walked, folded and found by typing', async ({ page }) => {
  await page.keyboard.press('ArrowDown')
  await expect(inspector(page).getByRole('textbox', { name: 'BGP ASN' })).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowLeft')
  await expect(outlineRow(page, /^hq, Customer gateway/)).toBeHidden()
  await page.keyboard.press('ArrowRight')
  await expect(outlineRow(page, /^hq, Customer gateway/)).toBeVisible()
  await page.keyboard.type('private-b')
  await expect(outlineRow(page, /^private-b/)).toBeFocused()
})

test('rows say kind, address and problems', async ({ page }) => {
  await expect(outlineRow(page, /^hq, Customer gateway, 203\.0\.113\.10 · ASN 65000, 1 problem$/)).toBeVisible()
  await expect(outlineRow(page, /^hq, VPN connection, hq – main/)).toBeVisible()
})

test('F2 renames, Esc leaves the name', async ({ page }) => {
  await page.keyboard.press('F2')
  const name = page.getByRole('dialog', { name: 'Rename HQ' }).getByRole('textbox', { name: 'Name' })
  await expect(name).toBeFocused()
  await name.fill('Nope')
  await page.keyboard.press('Escape')
  await expect(name).toBeHidden()
  await expect(outlineRow(page, /^HQ, Office/)).toBeFocused()
  await page.keyboard.press('F2')
  await name.fill('Headquarters')
  await page.keyboard.press('Enter')
  await expect(outlineRow(page, /^Headquarters, Office/)).toBeVisible()
  await expect(toolbar(page, 'Undo Rename HQ to Headquarters')).toBeEnabled()
})

test('a subnet is added into the VPC from the menu, duplicated and deleted', async ({ page }) => {
  await page.keyboard.type('main')
  await expect(outlineRow(page, /^main, VPC/)).toBeFocused()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Subnet', exact: true }).click()
  await expect(outlineRow(page, /^subnet-1, Subnet, 10\.0\.48\.0\/20/)).toHaveAttribute('aria-selected', 'true')
  await outlineRow(page, /^subnet-1/).click()
  await page.keyboard.press('Control+D')
  await expect(outlineRow(page, /^subnet-2, Subnet, 10\.0\.64\.0\/20/)).toHaveAttribute('aria-selected', 'true')
  await outlineRow(page, /^subnet-2/).click()
  await page.keyboard.press('Delete')
  await expect(outlineRow(page, /^subnet-2/)).toBeHidden()
  await expect(page.getByRole('status').filter({ hasText: 'Deleted subnet-2.' })).toBeAttached()
})

test('what is moved and connected without the mouse stands where it was put', async ({ page }) => {
  await page.getByRole('button', { name: /^Add inside/ }).click()
  await page.getByRole('menuitem', { name: 'Customer gateway' }).click()
  await expect(outlineRow(page, /^cgw-1/)).toHaveAttribute('aria-level', '2')
  await outlineRow(page, /^cgw-1/).click()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: /^Move into…/ }).click()
  await page.getByRole('menuitem', { name: 'Outside every container' }).click()
  await expect(outlineRow(page, /^cgw-1/)).toHaveAttribute('aria-level', '1')
  await expect(toolbar(page, 'Undo Move cgw-1 out of HQ')).toBeEnabled()
  await outlineRow(page, /^cgw-1/).click()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: /^Connect to…/ }).click()
  await page.getByRole('textbox', { name: /^Connect cgw-1/ }).fill('main virtual')
  await page.keyboard.press('Enter')
  await expect(outlineRow(page, /^vpn-1, VPN connection, cgw-1 – main/)).toHaveAttribute('aria-selected', 'true')
})

test('outline and drawing share one selection', async ({ page }) => {
  await outlineRow(page, /^private-a/).click()
  await outlineRow(page, /^private-b/).click({ modifiers: ['Control'] })
  await expect
    .poll(() => page.evaluate(() => window.__state?.().selection))
    .toEqual(['subnet-private-a', 'subnet-private-b'])
  await expect(inspector(page).getByRole('heading', { name: '2 resources selected' })).toBeVisible()
  await outline(page).press('Escape')
})
