import type { Locator, Page } from '@playwright/test'
import { Drawing, expect, test } from './drawing.ts'
import { readyPage } from './fixtures.ts'
import { fromTemplate, inspector } from './window.ts'

const bar = (page: Page): Locator => page.getByRole('search', { name: 'Find' })
const hits = (page: Page): Locator => bar(page).getByRole('menuitem')

test.beforeEach(async ({ page }) => {
  await fromTemplate(page)
})

test('an address finds its subnet and its VPC; Enter selects, Esc gives the focus back', async ({ app }) => {
  const page = await readyPage(app)
  const drawing = new Drawing(page)
  await drawing.root.focus()
  await page.keyboard.press('Control+F')
  await page.keyboard.type('10.0.1.7')
  await expect(hits(page)).toHaveText([/private-a.*10\.0\.0\.0\/20 contains it/, /main.*10\.0\.0\.0\/16 contains it/])
  await expect(bar(page).getByText('2 resources found')).toBeVisible()
  await expect(drawing.root.locator('.veil')).toBeVisible()
  await drawing.expectSaid('2 resources found.')
  await page.keyboard.press('Enter')
  await drawing.expectSelected('subnet-private-a')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await drawing.expectSelected('vpc-main')
  await page.keyboard.press('Escape')
  await expect(bar(page)).toBeHidden()
  await expect(drawing.root).toBeFocused()
  await expect(drawing.root.locator('.veil')).toBeHidden()
})

test('how many were found is no longer told after another selection or the end of the search', async ({ app }) => {
  const page = await readyPage(app)
  const drawing = new Drawing(page)
  await drawing.root.focus()
  await page.keyboard.press('Control+F')
  await page.keyboard.type('10.0.1.7')
  await drawing.expectSaid('2 resources found.')
  await drawing.click(await drawing.title('subnet-private-b'))
  await drawing.expectSelected('subnet-private-b')
  await drawing.expectSaid('')
  await bar(page).getByRole('textbox').fill('10.0')
  await drawing.expectSaid(/resources found\.$/)
  await page.keyboard.press('Escape')
  await drawing.expectSaid('')
})

test('F3 goes from hit to hit and around, also when the bar is closed', async ({ app }) => {
  const page = await readyPage(app)
  const drawing = new Drawing(page)
  await drawing.root.focus()
  await page.keyboard.press('F3')
  await page.keyboard.type('10.0.1.7')
  await expect(hits(page)).toHaveCount(2)
  await page.keyboard.press('F3')
  await drawing.expectSelected('subnet-private-a')
  await drawing.expectSaid('private-a, 10.0.0.0/20 contains it. 1 of 2 hits.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F3')
  await drawing.expectSelected('vpc-main')
  await page.keyboard.press('F3')
  await drawing.expectSelected('subnet-private-a')
  await page.keyboard.press('Shift+F3')
  await drawing.expectSelected('vpc-main')
})

test('the words stay, and hits follow what is edited meanwhile', async ({ app }) => {
  const page = await readyPage(app)
  await page.keyboard.press('Control+F')
  await page.keyboard.type('65000')
  await expect(hits(page)).toHaveText([/hq.*BGP ASN 65000/])
  await hits(page).first().click()
  await inspector(page).getByRole('textbox', { name: 'BGP ASN' }).fill('65010')
  await expect(hits(page)).toHaveText([/^Nothing found/])
  await expect(bar(page).getByText('0 resources found')).toBeVisible()
  await page.keyboard.press('Control+F')
  await expect(bar(page).getByRole('textbox')).toBeFocused()
  await expect(bar(page).getByRole('textbox')).toHaveValue('65000')
})

test('layout is a word for tidying', async ({ app }) => {
  const page = await readyPage(app)
  for (const word of ['arrange', 'layout']) {
    await page.keyboard.press('Control+K')
    await page.keyboard.type(word)
    await expect(page.getByRole('menuitem', { name: /^Tidy the drawing/ })).toBeVisible()
    await page.keyboard.press('Escape')
  }
})
