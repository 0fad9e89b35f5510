import { expect, test } from './fixtures.ts'
import { fromTemplate } from './window.ts'

test('the window opens, drawn and named', async ({ page }) => {
  await expect(page).toHaveTitle('Gatewright')
  await expect(page.getByRole('heading', { name: 'Gatewright' })).toBeVisible()
  const rows = page.getByRole('region', { name: 'Templates' }).getByRole('button')
  const pictures = rows.locator('.template-picture')
  const masks = await pictures.evaluateAll((all) => all.map((each) => getComputedStyle(each).maskImage))
  expect(masks.filter((mask) => !mask.includes('.svg'))).toEqual([])
  expect(new Set(masks).size, 'a picture of its own for each template').toBe(await rows.count())
})

test('what is pressed on the first frame of the start screen is done once the program is there', async ({ launch }) => {
  const page = await (await launch()).firstWindow()
  await page.locator('html[data-drawn=true]').waitFor()
  await fromTemplate(page)
  await expect(page.getByRole('heading', { name: 'Gatewright' })).toBeHidden()
})

test('the page sees no Node and runs under the policy', async ({ page }) => {
  const names = ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer']
  expect(await page.evaluate((list) => list.filter((name) => name in globalThis), names)).toEqual([])
  const policy = await page.evaluate(async () => (await fetch('/index.html')).headers.get('content-security-policy'))
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe-|\*|https?:/)
})
