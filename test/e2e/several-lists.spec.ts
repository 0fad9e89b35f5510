import { expect, test, type PlanText } from './drawing.ts'
import { inspector, toolbar } from './window.ts'

const plan: PlanText = {
  resources: {
    one: { kind: 'vpc', name: 'one', cidrBlock: '10.0.0.0/16', secondaryCidrBlocks: ['10.8.0.0/16', '10.9.0.0/16'] },
    two: { kind: 'vpc', name: 'two', cidrBlock: '10.1.0.0/16', secondaryCidrBlocks: ['10.9.0.0/16'] },
  },
  places: {
    one: { x: 0, y: 0, width: 400, height: 240 },
    two: { x: 480, y: 0, width: 400, height: 240 },
  },
}

test('what only some have in a list can be added to all or removed from all, in one step', async ({
  open,
}, testInfo) => {
  const drawing = await open(plan)
  const { page } = drawing
  const form = inspector(page)
  const some = form.getByRole('list', { name: /of some$/ })
  const blocks = form.getByRole('textbox', { name: /^Secondary IPv4 CIDR blocks \d$/ })
  await drawing.click(await drawing.title('one'))
  await drawing.click(await drawing.title('two'), ['Shift'])
  await expect(some.getByRole('listitem')).toHaveText(/10\.8\.0\.0\/16.*1 of 2/)
  await expect(blocks).toHaveCount(1)
  await expect(blocks).toHaveValue('10.9.0.0/16')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await some.scrollIntoViewIfNeeded()
    await page.screenshot({ path: testInfo.outputPath(`${colorScheme}.png`) })
  }

  await some.getByRole('button', { name: 'Add 10.8.0.0/16 to all' }).focus()
  await page.keyboard.press('Enter')
  await drawing.expectSaid('Added 10.8.0.0/16 to all.')
  await expect(some).toBeHidden()
  await expect(form.locator('[data-field="secondaryCidrBlocks"] :focus')).toBeVisible()
  await expect(blocks).toHaveCount(2)
  await toolbar(page, 'Undo Change secondary IPv4 CIDR blocks of 2 resources').click()

  await some.getByRole('button', { name: 'Remove 10.8.0.0/16 from all' }).click()
  await drawing.expectSaid('Removed 10.8.0.0/16 from all.')
  await expect(blocks).toHaveCount(1)
  await drawing.click(await drawing.title('one'))
  await expect(blocks).toHaveValue('10.9.0.0/16')
})
