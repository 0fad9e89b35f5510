import type { Locator, Page } from '@playwright/test'
import { expect, test, type PlanText } from './drawing.ts'
import { inspector } from './window.ts'

const plan: PlanText = {
  resources: { main: { kind: 'vpc', name: 'main', cidrBlock: '10.20.0.0/16' } },
  places: { main: { x: 0, y: 0, width: 640, height: 320 } },
}

const box = (page: Page): Locator => page.getByRole('region', { name: 'Add by typing' })
const field = (page: Page, name: string): Locator => inspector(page).getByRole('textbox', { name, exact: true })

test('a double click on open ground takes words for a subnet, its block, zone and name', async ({ open }) => {
  const drawing = await open(plan)
  const { page } = drawing
  const { x, y } = await drawing.centre('main')
  await page.mouse.dblclick(x, y)
  await page.keyboard.type('subnet 10.20.3.0/24 b web')
  await expect(box(page).getByRole('menuitem').first()).toHaveText(
    /Subnet.*into main.*10\.20\.3\.0\/24, eu-west-1b, web/,
  )
  await page.keyboard.press('Enter')
  await drawing.expectSelected('subnet-1')
  await drawing.expectUndo('Add web')
  expect((await drawing.box('subnet-1')).parent).toBe('main')
  await expect(field(page, 'IPv4 CIDR block')).toHaveValue('10.20.3.0/24')
  await expect(field(page, 'Availability Zone')).toHaveValue('eu-west-1b')
  await expect(field(page, 'Name')).toHaveValue('web')
  await expect(drawing.root).toBeFocused()
})

test('the slash key adds at what is selected; what may not stand there says why', async ({ open }) => {
  const drawing = await open(plan)
  const { page } = drawing
  await drawing.click(await drawing.title('main'))
  await page.keyboard.press('/')
  await page.keyboard.type('customer')
  await page.keyboard.press('Enter')
  await expect(box(page)).toBeVisible()
  await drawing.expectSaid('“Customer gateway” can’t stand inside main.')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('vgw')
  await page.keyboard.press('Enter')
  await expect(box(page)).toBeHidden()
  expect((await drawing.box('vgw-1')).parent).toBe('main')
})

test('a second VPC typed at the selected one stands beside it', async ({ open }) => {
  const drawing = await open(plan)
  const { page } = drawing
  await drawing.click(await drawing.title('main'))
  await page.keyboard.press('/')
  await page.keyboard.type('vpc 10.21.0.0/16 second')
  await expect(box(page).getByRole('menuitem').first()).toHaveText(/VPC.*beside main.*10\.21\.0\.0\/16, second/)
  await page.keyboard.press('Enter')
  await drawing.expectSelected('vpc-1')
  await drawing.expectSaid('Added second.')
  const [first, second] = [await drawing.box('main'), await drawing.box('vpc-1')]
  expect(second.parent).toBe(first.parent)
  const apart = [second.x - first.x - first.width, first.x - second.x - second.width]
  expect(Math.max(...apart, second.y - first.y - first.height, first.y - second.y - second.height)).toBeGreaterThan(0)
  await page.keyboard.press('Control+z')
  await expect.poll(() => drawing.ids()).not.toContain('vpc-1')
})

test('letters typed there are no commands, and Esc leaves all as it was', async ({ open }) => {
  const drawing = await open(plan)
  const { page } = drawing
  await drawing.click(await drawing.title('main'))
  await page.keyboard.press('/')
  await page.keyboard.type('c')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(box(page)).toBeHidden()
  await expect(drawing.root).toBeFocused()
  await drawing.expectUndo(null)
})
