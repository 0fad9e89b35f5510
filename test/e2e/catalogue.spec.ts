import { expect, test } from './fixtures.ts'
import { chooseMenu } from './planner.ts'
import { fromTemplate, problems } from './window.ts'

test('every resource and rule has a page in the manual, found by searching', async ({ app, page }) => {
  await fromTemplate(page)
  await chooseMenu(app, 'manual')
  const dialog = page.getByRole('dialog', { name: 'Manual' })
  const entries = dialog.getByRole('listbox', { name: 'Pages' })
  const shownPage = dialog.getByRole('article', { name: 'Page' })
  await expect(dialog.getByRole('searchbox', { name: 'Search the manual' })).toBeFocused()
  await expect(entries.getByRole('group', { name: 'Rules: security group' })).toBeAttached()

  await page.keyboard.type('NAT gateway')
  await entries.getByRole('option', { name: 'NAT gateway', exact: true }).click()
  await expect(shownPage.getByRole('heading', { name: 'NAT gateway', exact: true })).toBeVisible()
  await entries.getByRole('option', { name: 'NAT gateway that no route leads to' }).click()
  await expect(shownPage.getByRole('heading', { name: 'How to fix' })).toBeVisible()
  await expect(entries.getByRole('option', { name: 'VPC', exact: true })).toBeHidden()

  await dialog.getByRole('searchbox').fill('xyzzy')
  await expect(entries).toContainText('Nothing about “xyzzy”.')
  await page.keyboard.press('Escape')
  await expect(dialog.getByRole('searchbox')).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(problems(page)).toBeVisible()
})

test('its pages are chosen and read by keys', async ({ app, page }) => {
  await chooseMenu(app, 'manual')
  const dialog = page.getByRole('dialog', { name: 'Manual' })
  await dialog.getByRole('searchbox').fill('overlap-vpc-peer')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('article').getByRole('heading', { name: 'Peered VPCs overlap' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('article')).toBeFocused()
})
