import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { scratchFolder } from '../terraform/terraform.ts'
import { expect, projectRoot, test } from './fixtures.ts'
import {
  answerDialogs,
  designOf,
  drawingOf,
  expectNoProblem,
  expectProblem,
  field,
  problem,
  resize,
  shown,
} from './planner.ts'

const folder = scratchFolder('keyboard')
const planFile = join(folder, 'office-to-eks.gatewright.json')

test.setTimeout(180_000)

test('the same plan is made without a mouse', async ({ app, page }, testInfo) => {
  const { keyboard } = page
  const picture = (name: string) => page.screenshot({ path: testInfo.outputPath(`${name}.png`) })
  await resize(app, page, [1280, 800])

  await test.step('an empty plan', async () => {
    await keyboard.press('Control+N')
    await goTo(page, 'inspector')
    await type(page, 'Name', 'Office to EKS')
  })

  await test.step('the office, its LAN with host bits, mended from the list of problems', async () => {
    await command(page, 'add office', 'Add Office')
    await goTo(page, 'inspector')
    await type(page, 'Name', 'HQ')
    await type(page, 'Add to LAN CIDR blocks', '192.168.1.7/24')
    await keyboard.press('Enter')
    await type(page, 'Public IP address', '203.0.113.10')
    await type(page, 'Device', 'UDM Pro')
    await fix(page, '192.168.1.7/24 has host bits set', 'Use 192.168.1.0/24')
    await expect(field(page, 'LAN CIDR blocks 1')).toHaveValue('192.168.1.0/24')
    await picture('1-office')
  })

  await test.step('everything else, from the command palette', async () => {
    await add(page, 'customer gateway', 'hq')
    await type(page, 'Device name', 'hq-router')
    await add(page, 'VPC', 'main')
    await add(page, 'virtual private gateway', 'main')
    await add(page, 'route table', 'private')
    for (const zone of ['a', 'b', 'c']) await add(page, 'subnet', `private-${zone}`)
    await add(page, 'security group', 'eks-api')
    await type(page, 'Description', 'EKS cluster security group')
    await add(page, 'EKS cluster', 'main')
    await picture('2-added')
  })

  await test.step('two lines, by naming their other ends', async () => {
    await connect(page, 'main EKS', 'eks-api')
    await connect(page, 'hq customer', 'main')
    await expect
      .poll(async () => (await shown(page)).lines.map(({ id }) => id))
      .toEqual(expect.arrayContaining(['vpn-1/tunnel-1', 'vpn-1/tunnel-2']))
    await goTo(page, 'inspector')
    await type(page, 'Name', 'hq')
    await picture('3-joined')
  })

  await test.step('the office is let in', async () => {
    await keyboard.press('Control+Shift+H')
    await fix(page, 'admits TCP 443 from 192.168.1.0/24 (HQ)', 'Admit TCP 443 from 192.168.1.0/24')
  })

  await test.step('undone to the empty plan, and redone', async () => {
    const before = await drawingOf(page)
    await goTo(page, 'canvas')
    while ((await shown(page)).undoLabel !== null) await keyboard.press('Control+Z')
    expect((await shown(page)).boxes).toEqual([])
    const redo = page.getByRole('button', { name: /^Redo/ })
    while (await redo.isEnabled()) await keyboard.press('Control+Y')
    await expect.poll(() => drawingOf(page)).toEqual(before)
  })

  await test.step('saved, the design of the template', async () => {
    await answerDialogs(app, planFile)
    await keyboard.press('Control+S')
    await expect(page.getByTitle('Edited since it was last saved')).toBeHidden()
    expect(designOf(planFile)).toEqual(designOf(join(projectRoot, 'templates/office-to-eks/plan.json')))
    await picture('4-saved')
  })

  await test.step('exported', async () => {
    const terraform = join(folder, 'terraform')
    await keyboard.press('Control+E')
    await answerDialogs(app, terraform)
    const dialog = page.getByRole('dialog')
    await tabTo(page, dialog.getByRole('button', { name: 'Choose folder…' }))
    await keyboard.press('Enter')
    await expect(dialog.getByRole('button', { name: 'Done' })).toBeFocused()
    await keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    expect(readFileSync(join(terraform, 'vpn.tf'), 'utf8')).toContain('resource "aws_vpn_connection" "hq"')
  })

  await test.step('the drawing is walked through', async () => {
    await goTo(page, 'canvas')
    const boxes = (await shown(page)).boxes.map(({ id }) => id)
    const all = [...boxes.filter((id) => id !== 'region'), 'vpn-1']
    const seen = new Set<string | undefined>()
    for (const _ of all) {
      await keyboard.press('Tab')
      seen.add((await shown(page)).selection[0])
    }
    expect([...seen].sort()).toEqual(all.sort())
  })
})

/** F6 until the focus is in that part of the window. */
async function goTo(page: Page, region: string): Promise<void> {
  const here = () =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region'])
  for (let presses = 0; presses < 8 && (await here()) !== region; presses++) await page.keyboard.press('F6')
  expect(await here()).toBe(region)
}

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluateAll((found) => found.some((each) => each === document.activeElement))

const MOST_TABS = 60

async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toHaveCount(1)
  for (let presses = 0; presses < MOST_TABS && !(await isFocused(target)); presses++) await page.keyboard.press('Tab')
  await expect(target).toBeFocused()
}

/** Types in place of what is in the field; the focus is in the inspector. */
async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, field(page, label))
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
  await expect(field(page, label)).toHaveValue(text)
}

/** Types into the list that is open and takes the one it finds first. */
async function pick(page: Page, typed: string, title: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await expect(
    dialog.getByRole('textbox').or(dialog.getByRole('searchbox')).or(dialog.getByRole('combobox')),
  ).toBeFocused()
  await page.keyboard.type(typed)
  await expect(dialog.locator('[data-focused=true][role=menuitem]')).toContainText(title)
  await page.keyboard.press('Enter')
}

async function command(page: Page, typed: string, title: string): Promise<void> {
  await page.keyboard.press('Control+K')
  await pick(page, typed, title)
  await expect(page.getByRole('dialog', { name: 'Find or do' })).toBeHidden()
}

async function add(page: Page, kind: string, name: string): Promise<void> {
  const before = (await shown(page)).boxes.length
  await command(page, `add ${kind}`, 'Add')
  await expect.poll(async () => (await shown(page)).boxes.length).toBeGreaterThan(before)
  await goTo(page, 'inspector')
  await type(page, 'Name', name)
}

async function connect(page: Page, from: string, to: string): Promise<void> {
  await command(page, from, from.split(' ')[0] ?? '')
  await command(page, 'connect', 'Connect to')
  await pick(page, to, to)
  await expect(page.getByRole('dialog')).toBeHidden()
}

/** From the row of the problem to its button. */
async function fix(page: Page, message: string, title: string): Promise<void> {
  await expectProblem(page, message)
  await goTo(page, 'bottom')
  const row = problem(page, message)
  await tabTo(page, page.getByRole('grid', { name: 'Problems' }).getByRole('row').first())
  const count = await page.getByRole('grid', { name: 'Problems' }).getByRole('row').count()
  for (let presses = 0; presses < count && !(await isFocused(row)); presses++) await page.keyboard.press('ArrowDown')
  const button = row.getByRole('button', { name: title })
  await page.keyboard.press('ArrowRight')
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  await expectNoProblem(page, message)
}
