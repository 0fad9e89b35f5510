import type { Page } from '@playwright/test'
import { Drawing, expect, test, type PlanText } from './drawing.ts'
import { readyPage } from './fixtures.ts'
import { chooseMenu } from './planner.ts'
import { inspector, outlineRow } from './window.ts'

const plan: PlanText = {
  resources: {
    main: { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' },
    'table-1': { kind: 'route_table', name: 'private', vpc: 'main' },
    'subnet-a': {
      kind: 'subnet',
      name: 'subnet-a',
      vpc: 'main',
      cidrBlock: '10.0.0.0/24',
      availabilityZone: 'eu-west-1a',
      routeTable: 'table-1',
    },
    lab: { kind: 'vpc', name: 'lab', cidrBlock: '10.1.0.0/16' },
  },
  places: {
    main: { x: 0, y: 0, width: 560, height: 240 },
    'table-1': { x: 24, y: 72 },
    'subnet-a': { x: 240, y: 72, width: 256, height: 96 },
    lab: { x: 0, y: 320, width: 560, height: 240 },
  },
}

const block = (page: Page) => inspector(page).getByRole('textbox', { name: 'IPv4 CIDR block', exact: true })

test('a subnet is copied and pasted beside itself, on the next free block, as one step', async ({ open }) => {
  const drawing = await open(plan)
  await drawing.click(await drawing.title('subnet-a'))
  await drawing.page.keyboard.press('Control+C')
  await drawing.expectSaid('Copied subnet-a.')
  await drawing.page.keyboard.press('Control+V')
  await drawing.expectSelected('subnet-a-1')
  await drawing.expectSaid('Pasted subnet-a-1. Moved to free addresses: Subnet subnet-a-1.')
  expect((await drawing.box('subnet-a-1')).parent).toBe('main')
  await expect(block(drawing.page)).toHaveValue('10.0.1.0/24')
  await drawing.page.keyboard.press('Control+Z')
  await expect.poll(() => drawing.ids()).not.toContain('subnet-a-1')
  await drawing.expectUndo(null)
})

test('what is cut goes into the selected VPC, to a block of that VPC', async ({ open }) => {
  const drawing = await open(plan)
  await drawing.click(await drawing.title('subnet-a'))
  await drawing.page.keyboard.press('Control+X')
  await expect.poll(() => drawing.ids()).not.toContain('subnet-a')
  await drawing.expectUndo('Cut subnet-a')
  await drawing.click(await drawing.title('lab'))
  await drawing.page.keyboard.press('Control+V')
  await drawing.expectSelected('subnet-a')
  expect((await drawing.box('subnet-a')).parent).toBe('lab')
  await expect(block(drawing.page)).toHaveValue('10.1.0.0/24')
})

test('pasted in place, what was cut is back where it was', async ({ open }) => {
  const drawing = await open(plan)
  const { x, y } = await drawing.box('subnet-a')
  await drawing.click(await drawing.title('subnet-a'))
  await drawing.page.keyboard.press('Control+X')
  await expect.poll(() => drawing.ids()).not.toContain('subnet-a')
  await drawing.page.keyboard.press('Control+Shift+V')
  await drawing.expectSelected('subnet-a')
  expect(await drawing.box('subnet-a')).toMatchObject({ x, y, parent: 'main' })
  await expect(block(drawing.page)).toHaveValue('10.0.0.0/24')
})

test('text fields keep their own clipboard, and their text is no part of a plan', async ({ open }) => {
  const drawing = await open(plan)
  const { page } = drawing
  await drawing.click(await drawing.title('subnet-a'))
  const field = inspector(page).getByRole('textbox', { name: 'Name' })
  await field.focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+C')
  await block(page).focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+V')
  await expect(block(page)).toHaveValue('subnet-a')
  await drawing.root.focus()
  await page.keyboard.press('Control+V')
  await drawing.expectSaid('The clipboard holds no part of a Gatewright plan.')
})

test('copy and paste are in the menus and the palette', async ({ open }) => {
  const drawing = await open(plan)
  const { page } = drawing
  const at = await drawing.title('subnet-a')
  await page.mouse.click(at.x, at.y, { button: 'right' })
  await page.getByRole('menuitem', { name: /^Copy/ }).click()
  await drawing.expectSaid('Copied subnet-a.')
  await page.keyboard.press('Control+K')
  await page.keyboard.type('paste in pl')
  await page.keyboard.press('Enter')
  await drawing.expectSelected('subnet-a-1')
  const row = outlineRow(page, /^lab/)
  await row.click({ button: 'right' })
  const middle = ({ y = 0, height = 0 } = {}) => y + height / 2
  await expect
    .poll(async () => {
      const menu = await page.locator('.menu-anchor').boundingBox()
      return Math.abs(middle(menu ?? {}) - middle((await row.boundingBox()) ?? {}))
    }, 'the menu opens at the pointer')
    .toBeLessThan(2)
  await page.getByRole('menuitem', { name: /^Paste/ }).click()
  await drawing.expectSelected('subnet-a-2')
  await expect(block(page)).toHaveValue('10.1.0.0/24')
})

test('a VPC goes to another window with what is in it', async ({ app }) => {
  const first = await readyPage(app)
  await first.getByRole('button', { name: /^Office to EKS/ }).click()
  const from = new Drawing(first)
  await from.click(await from.title('vpc-main'))
  await first.keyboard.press('Control+C')
  await from.expectSaid(/^Copied main with \d+ resources\.$/)
  const opened = app.waitForEvent('window')
  await chooseMenu(app, 'newWindow')
  const second = await opened
  await second.getByRole('button', { name: 'New plan' }).first().click()
  const to = new Drawing(second)
  await to.root.focus()
  await second.keyboard.press('Control+V')
  await to.expectSelected('vpc-main')
  await to.expectUndo('Paste main')
  await expect(block(second)).toHaveValue('10.0.0.0/16')
  expect((await to.box('subnet-private-a')).parent).toBe('vpc-main')
})

test('what the plan lacks is asked in one dialog', async ({ open }) => {
  const drawing = await open(plan)
  const { page } = drawing
  await drawing.click(await drawing.title('subnet-a'))
  await page.keyboard.press('Control+C')
  await outlineRow(page, /^private/).click()
  await inspector(page).getByRole('textbox', { name: 'Name' }).fill('inner')
  await drawing.click(await drawing.title('main'))
  await page.keyboard.press('Control+V')
  const dialog = page.getByRole('dialog', { name: 'Paste: missing references' })
  await expect(dialog.getByText('Route table “private”')).toBeVisible()
  await expect(dialog.getByText('For subnet-a')).toBeVisible()
  await expect(dialog.getByRole('button', { name: /Route table “private”/ })).toHaveText(/inner/)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await drawing.expectSelected('subnet-a-1')
  await expect(inspector(page).getByRole('combobox', { name: 'Route table' })).toHaveValue('inner')
})
