import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { answerDialogs } from './machine.ts'
import { fromTemplate, inspector, outlineRow, toolbar } from './window.ts'

const table = (page: Page): Locator => page.getByRole('grid', { name: 'Addresses' })

const row = (page: Page, name: RegExp | string): Locator => table(page).getByRole('row', { name })

async function openAddresses(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+A')
  await expect(table(page)).toBeVisible()
  // Rows out of sight are not in the document.
  await page.getByRole('separator', { name: 'Height of the lower panel' }).focus()
  await page.keyboard.press('End')
}

async function choose(page: Page, select: string, option: string): Promise<void> {
  await page.getByRole('button', { name: select }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

test('every block of the plan, and what is free', async ({ page }) => {
  await fromTemplate(page)
  await toolbar(page, 'Address plan').click()
  await expect(table(page)).toBeVisible()
  await toolbar(page, 'Address plan').click()
  await expect(table(page)).toBeHidden()
  await openAddresses(page)
  await expect(row(page, /192\.168\.1\.0\/24/)).toContainText('Office LAN')
  await expect(row(page, '10.0.0.0/16')).toContainText('18 %')
  await expect(row(page, '10.0.0.0/20')).toContainText('4,091')
  await expect(row(page, '10.0.128.0/17')).toContainText('in main')
  await expect(row(page, '169.254.10.4/30')).toContainText('Inside a tunnel')
  await expect(page.getByRole('button', { name: '0 remarks' })).toBeVisible()
})

test('a block selects what holds it on the drawing', async ({ page }) => {
  await fromTemplate(page)
  await openAddresses(page)
  await row(page, '10.0.16.0/20').click()
  await expect(outlineRow(page, /^private-b/)).toHaveAttribute('aria-selected', 'true')
  await expect(inspector(page).getByRole('heading', { name: 'private-b' })).toBeVisible()
})

test('an overlap is marked at both, and the rest can be left out', async ({ page }) => {
  await fromTemplate(page)
  await outlineRow(page, /^HQ, Office/).click()
  await inspector(page).getByRole('textbox', { name: 'LAN CIDR blocks 1' }).fill('10.0.5.0/24')
  await openAddresses(page)
  await expect(row(page, '10.0.0.0/16')).toContainText('overlaps HQ (10.0.5.0/24)')
  await expect(row(page, '10.0.5.0/24')).toContainText('overlaps main (10.0.0.0/16)')
  await page.getByRole('button', { name: '2 remarks' }).click()
  await expect(table(page).getByRole('rowheader')).toHaveText(['10.0.5.0/24', '10.0.0.0/16'])
})

test('an address finds the blocks that hold it; columns sort', async ({ page }) => {
  await fromTemplate(page)
  await openAddresses(page)
  const blocks = table(page).getByRole('rowheader')
  await page.getByRole('searchbox', { name: 'Filter addresses' }).fill('10.0.17.9')
  await expect(blocks).toHaveText(['10.0.0.0/16', '10.0.16.0/20'])
  await table(page).getByRole('columnheader', { name: 'Addresses' }).click()
  await expect(blocks).toHaveText(['10.0.16.0/20', '10.0.0.0/16'])
  await page.getByRole('button', { name: 'Order of the plan' }).click()
  await expect(blocks).toHaveText(['10.0.0.0/16', '10.0.16.0/20'])
  await page.getByRole('searchbox', { name: 'Filter addresses' }).fill('nothing of this kind')
  await expect(table(page).getByText('No block matches the filter.')).toBeVisible()
})

test('the next free block of a size becomes a subnet with one click', async ({ page }) => {
  await fromTemplate(page)
  await openAddresses(page)
  await choose(page, '/24 Size', '/20')
  await page
    .getByRole('group', { name: 'Next free block' })
    .getByRole('button', { name: /^Add subnet/ })
    .click()
  await expect(row(page, '10.0.48.0/20')).toContainText('subnet-1')
  await expect(outlineRow(page, /^subnet-1/)).toHaveAttribute('aria-selected', 'true')
  await choose(page, '/20 Size', '/16')
  await expect(page.getByText('None; the largest free block is 10.0.128.0/17.')).toBeVisible()
  await toolbar(page, 'Undo Add subnet-1').click()
  await expect(row(page, '10.0.48.0/20')).toContainText('Free')
})

test('free space becomes a subnet, by keyboard', async ({ page }) => {
  await fromTemplate(page)
  await openAddresses(page)
  await page.getByRole('button', { name: 'Copy as CSV' }).focus()
  await page.keyboard.press('Tab')
  await expect(row(page, '192.168.1.0/24')).toBeFocused()
  const free = row(page, '10.0.64.0/18')
  for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowDown')
  await expect(free).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(free.getByRole('button', { name: 'Add subnet 10.0.64.0/24' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(row(page, '10.0.64.0/24')).toContainText('subnet-1')
})

test('the whole plan is copied as CSV', async ({ app, page }) => {
  await fromTemplate(page)
  await openAddresses(page)
  await page.getByRole('button', { name: 'Copy as CSV' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const text = await app.evaluate(({ clipboard }) => clipboard.readText())
  expect(text.split(/\r?\n/).slice(0, 2)).toEqual([
    'block,role,name,resource,field,addresses,usable,used,remark',
    '192.168.1.0/24,office,HQ,office-hq,lanCidrs[0],256,,,',
  ])
})

test('a VPC is split into tiers over zones in one step', async ({ page }) => {
  await page.getByRole('button', { name: /^New plan/ }).click()
  await page.keyboard.press('Control+K')
  await page.keyboard.type('Add VPC')
  await page.getByRole('menuitem', { name: 'Add VPC', exact: true }).click()
  await outlineRow(page, /^vpc-1/).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Split into subnets…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Split vpc-1 into subnets' })
  const preview = dialog.getByRole('table', { name: 'Subnets' }).getByRole('row')
  await expect(preview).toHaveCount(7)
  await dialog.getByRole('group', { name: 'Availability Zones' }).getByText('eu-west-1c').click()
  await expect(preview).toHaveCount(5)
  await choose(page, 'Size of tier 2', 'Four shares')
  await expect(preview.nth(3)).toContainText('/18')
  await expect(preview.nth(1)).toContainText('/20')
  await dialog.getByRole('button', { name: 'Add tier' }).click()
  await expect(dialog.getByText('Give every tier a name.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Add subnets' })).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'Name of tier 3' }).fill('data')
  await choose(page, 'Size of tier 3', '/28')
  await dialog.getByRole('button', { name: 'Add 6 subnets' }).click()
  await expect(dialog).toBeHidden()
  for (const name of [/^public-a/, /^private-b/, /^data-b/]) await expect(outlineRow(page, name)).toBeVisible()
  await toolbar(page, 'Undo Split vpc-1 into 6 subnets').click()
  await expect(outlineRow(page, /^public-a/)).toBeHidden()
})

test('the tiers of a VPC with route tables follow them, beside what is there', async ({ page }) => {
  await fromTemplate(page)
  await openAddresses(page)
  await page.getByRole('button', { name: 'Split main…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Split main into subnets' })
  await expect(dialog.getByRole('button', { name: 'Route table of tier 2' })).toContainText('private (private)')
  await dialog.getByRole('button', { name: 'Remove tier 1' }).click()
  await dialog.getByRole('button', { name: 'Add 3 subnets' }).click()
  await expect(outlineRow(page, /^private-a-2/)).toBeVisible()
  await expect(page.getByRole('button', { name: '0 remarks' })).toBeVisible()
})

const many = 10_000

async function openMany(app: ElectronApplication, page: Page, folder: string): Promise<void> {
  const subnets = Array.from({ length: many }, (_, i): [string, unknown] => [
    `subnet-${String(i)}`,
    { kind: 'subnet', name: `s${String(i)}`, vpc: 'vpc', cidrBlock: `10.${String(i >> 8)}.${String(i & 255)}.0/24` },
  ])
  const resources = { vpc: { kind: 'vpc', name: 'big', cidrBlock: '10.0.0.0/8' }, ...Object.fromEntries(subnets) }
  const path = join(folder, 'many.gatewright.json')
  await writeFile(path, JSON.stringify({ format: 'gatewright-plan', version: 1, name: 'Many', resources }))
  await answerDialogs(app, { open: path })
  await page.getByRole('button', { name: /^Open…/ }).click()
}

test('ten thousand blocks come page by page', async ({ app, page, userData }) => {
  test.slow()
  await openMany(app, page, userData)
  await expect(page.getByRole('treegrid', { name: 'Outline of the plan' })).toBeVisible({ timeout: 60_000 })
  await openAddresses(page)
  await expect(page.getByText(/^1 to 200 of 100\d\d$/)).toBeVisible()
  await page.getByRole('group', { name: 'Pages' }).getByRole('button', { name: 'Next' }).click()
  await expect(row(page, '10.0.200.0/24')).toBeVisible()
  await page.getByRole('searchbox', { name: 'Filter addresses' }).fill('10.39.15.1')
  await expect(table(page).getByRole('rowheader')).toHaveText(['10.0.0.0/8', '10.39.15.0/24'])
})
