import { expect, readyPage, test } from './fixtures.ts'
import { box, drop, resize, shown, type Hand } from './planner.ts'
import { toolbar } from './window.ts'

test('a first look: nothing is dimmed, what is added stays in sight with the rest, actions and sizes are found', async ({
  launch,
}) => {
  const app = await launch()
  const page = await readyPage(app)
  await resize(app, page, [1280, 800])

  await page.getByRole('button', { name: /^New plan/ }).click()
  const hand: Hand = { page, actions: 0 }
  const drawing = await page.getByRole('application', { name: 'Drawing' }).boundingBox()
  if (drawing === null) throw new Error('there is no drawing')
  const right = drawing.x + drawing.width
  const office = await drop(hand, 'site', { x: drawing.x + 150, y: 200 })
  expect((await shown(page)).zoom, 'what is in sight moves nothing').toBe(1)
  const vpc = await drop(hand, 'vpc', { x: right - 100, y: 300 })
  for (const id of [office, vpc])
    await expect
      .poll(async () => {
        const { x, width } = await box(page, id)
        return x >= drawing.x && x + width <= right
      }, `${id} is in sight`)
      .toBe(true)

  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.keyboard.type('office 192.168.9.0/24 Lyon')
  await page.keyboard.press('Enter')
  const { x, width } = await box(page, 'office-2')
  expect(x + width, 'nobody said where: outside of the Region').toBeLessThan((await box(page, 'region')).x)

  await page.getByRole('button', { name: /^Zoom: \d\d %$/ }).click()
  await page.getByRole('menuitem', { name: 'Zoom to 200 %' }).click()
  await expect.poll(async () => (await shown(page)).zoom).toBe(2)
  await expect(toolbar(page, 'Zoom: 200 %')).toHaveText('200 %')

  await page.keyboard.press('ControlOrMeta+K')
  await page.keyboard.type('align le')
  await expect(page.getByRole('menuitem', { name: /^Align left/ })).toBeDisabled()
  await page.keyboard.press('Escape')

  const finding = page.getByRole('grid', { name: 'Problems' }).getByRole('row').first()
  const at = await finding.boundingBox()
  if (at === null) throw new Error('there is no finding')
  const panel = () => page.keyboard.press('ControlOrMeta+Shift+M')
  const veil = page.locator('.canvas-overlay .veil')
  await panel()
  await expect(finding).toHaveCount(0)
  await page.mouse.move(at.x + 200, at.y + 10)
  await panel()
  await expect.poll(() => finding.evaluate((row) => row.matches(':hover')), 'it comes up under the pointer').toBe(true)
  await expect(veil).toHaveCount(0)
  await page.mouse.move(at.x + 201, at.y + 10)
  await expect(veil).toBeVisible()
})
