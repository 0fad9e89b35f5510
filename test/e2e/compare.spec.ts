import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { expect, projectRoot, readyPage, test as base } from './fixtures.ts'
import { answerDialogs } from './machine.ts'
import { chooseMenu, resize, shown } from './planner.ts'
import { inspector } from './window.ts'

interface PlanText {
  readonly resources: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly places: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** The template, some weeks later: a subnet is gone, a tunnel has another block, an internet gateway is new. */
function laterOf(template: PlanText): PlanText {
  const { 'subnet-private-c': _, 'vpn-hq': vpn, 'eks-main': cluster, ...others } = template.resources
  const [first, second] = vpn?.['tunnels'] as readonly object[]
  return {
    ...template,
    resources: {
      ...others,
      'vpn-hq': { ...vpn, tunnels: [{ ...first, insideCidr: '169.254.20.0/30' }, second] },
      'eks-main': { ...cluster, subnets: ['subnet-private-a', 'subnet-private-b'] },
      'igw-new': { kind: 'internet_gateway', name: 'way out', vpc: 'vpc-main' },
    },
  }
}

/** With so many VPCs more. */
function withVpcs(plan: PlanText, count: number): PlanText {
  const names = Array.from({ length: count }, (_, i) => `old-${String(i + 1).padStart(3, '0')}`)
  const vpcs = names.map((name) => [name, { kind: 'vpc', name, cidrBlock: '172.16.0.0/16' }])
  return { ...plan, resources: { ...plan.resources, ...(Object.fromEntries(vpcs) as PlanText['resources']) } }
}

interface Opened {
  readonly app: ElectronApplication
  readonly page: Page
  /** The path of the earlier plan. */
  readonly earlier: string
}

const test = base.extend<{ opened: Opened; folder: string }>({
  folder: async ({ userData }, use) => {
    await mkdir(userData, { recursive: true })
    await use(userData)
  },
  opened: async ({ launch, folder }, use) => {
    const text = await readFile(join(projectRoot, 'templates/office-to-eks/plan.json'), 'utf8')
    const [earlier, later] = [join(folder, 'march.gatewright.json'), join(folder, 'april.gatewright.json')]
    await writeFile(earlier, text)
    await writeFile(later, JSON.stringify(laterOf(JSON.parse(text) as PlanText)))
    const app = await launch({ args: [later] })
    const page = await readyPage(app)
    await resize(app, page, [1500, 950])
    await answerDialogs(app, { open: earlier })
    await use({ app, page, earlier })
  },
})

const differences = (page: Page): Locator => page.getByRole('grid', { name: 'Differences' })
const difference = (page: Page, name: RegExp): Locator => differences(page).getByRole('row', { name })
const marks = (page: Page, group: string): Locator => page.locator(`.difference-marks.${group}:not(.difference-key *)`)

/** The list notes where it is scrolled to a frame later, and goes back to where it was when it gets the focus before. */
async function press(row: Locator): Promise<void> {
  await row.hover()
  await expect(row).toHaveAttribute('data-hovered', 'true')
  await row.click()
}

const consequence =
  'tunnel 1 inside IPv4 CIDR 169.254.10.0/30 to 169.254.20.0/30: replaces the VPN connection, both outside addresses change'

test('by mouse: what became of the plan is listed and marked where it is drawn', async ({ opened }) => {
  const { app, page, earlier } = opened
  await test.step('File > Compare asks for the earlier plan', async () => {
    await chooseMenu(app, 'compare')
    await expect(
      page.getByText('Since march.gatewright.json: 1 added, 2 changed, 1 removed', { exact: true }),
    ).toBeVisible()
    await expect(difference(page, /^added: Internet gateway way out/)).toBeVisible()
    await expect(difference(page, /^removed: Subnet private-c/)).toBeVisible()
    await expect(difference(page, /^changed: VPN connection hq/)).toContainText(consequence)
  })
  await test.step('the drawing wears signs, and what is gone stands where it was', async () => {
    await expect(marks(page, 'added').locator('text')).toHaveText(['+'])
    await expect(marks(page, 'changed').locator('text')).toContainText(['~', '~'])
    await expect(marks(page, 'removed').locator('text')).toHaveText(['private-c', '−'])
    expect((await shown(page)).boxes.map(({ id }) => id)).not.toContain('subnet-private-c')
  })
  await test.step('its name is legible from afar, as others are', async () => {
    const name = marks(page, 'removed').locator('.difference-name')
    await page.getByRole('application', { name: 'Drawing' }).focus()
    for (let press = 0; press < 4; press++) await page.keyboard.press('Control+-')
    await expect.poll(async () => (await shown(page)).zoom).toBeLessThan(0.5)
    await expect.poll(async () => (await name.boundingBox())?.height).toBeGreaterThan(9)
  })
  await test.step('a row leads to the place and the field', async () => {
    await press(difference(page, /^changed: VPN connection hq/))
    await expect(inspector(page).getByRole('textbox', { name: 'Inside IPv4 CIDR' }).first()).toBeFocused()
    expect((await shown(page)).selection).toEqual(['vpn-hq'])
  })
  await test.step('a row of what is gone leads to its old place', async () => {
    await press(difference(page, /^removed: Subnet private-c/))
    await expect(page.getByRole('status').first()).toHaveText('Subnet private-c was removed; its old place is shown.')
    const drawing = await page.getByRole('application', { name: 'Drawing' }).boundingBox()
    const ghost = await marks(page, 'removed').locator('.difference-box').boundingBox()
    if (drawing === null || ghost === null) throw new Error('not on screen')
    expect(Math.abs(ghost.x + ghost.width / 2 - drawing.x - drawing.width / 2)).toBeLessThan(3)
  })
  await test.step('an edit is compared at once', async () => {
    await difference(page, /^added: Internet gateway way out/).click()
    await page.getByRole('application', { name: 'Drawing' }).focus()
    await page.keyboard.press('Delete')
    await expect(page.getByText('Since march.gatewright.json: 2 changed, 1 removed', { exact: true })).toBeVisible()
    await expect(marks(page, 'added')).toHaveCount(0)
  })
  await test.step('the end of the comparison is the drawing as it was', async () => {
    await page.getByRole('button', { name: 'End the comparison' }).click()
    await expect(page.locator('.difference-marks')).toHaveCount(0)
    await page.getByRole('tab', { name: 'Compare' }).click()
    await expect(page.getByText('Choose an earlier plan file')).toBeVisible()
  })
  await test.step('of a long list only what is in sight is in the document, and all of it can be reached', async () => {
    await writeFile(earlier, JSON.stringify(withVpcs(JSON.parse(await readFile(earlier, 'utf8')) as PlanText, 200)))
    await page.getByRole('button', { name: 'Compare with…' }).click()
    await expect(page.getByText('Since march.gatewright.json: 2 changed, 201 removed', { exact: true })).toBeVisible()
    await expect(difference(page, /^changed: EKS cluster main/)).toBeFocused()
    expect(await differences(page).getByRole('row').count()).toBeLessThan(60)
    await page.keyboard.press('End')
    await expect(difference(page, /^removed: VPC old-200/)).toBeFocused()
    await expect(difference(page, /^removed: VPC old-200/)).toBeInViewport()
    await page.keyboard.press('Home')
    await expect(difference(page, /^changed: EKS cluster main/)).toBeFocused()
  })
})

test('by keyboard', async ({ opened: { page } }) => {
  const command = async (words: string): Promise<void> => {
    await page.keyboard.press('Control+K')
    await page.keyboard.type(words)
    await page.keyboard.press('Enter')
  }
  await page.getByRole('application', { name: 'Drawing' }).focus()
  await command('compare with an earlier')
  await expect(page.getByRole('status').first()).toHaveText(
    'Since march.gatewright.json: 1 added, 2 changed, 1 removed.',
  )
  await expect(difference(page, /^added: Internet gateway way out/)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(difference(page, /^changed: EKS cluster main; subnets: private-c removed/)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(difference(page, /^changed: VPN connection hq/)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(inspector(page).getByRole('textbox', { name: 'Inside IPv4 CIDR' }).first()).toBeFocused()
  await command('end the comparison')
  await expect(page.locator('.difference-marks')).toHaveCount(0)
  await expect(page.getByRole('status').first()).toHaveText('The comparison has ended.')
})

test('a plan file that can’t be read is told of, and the plan stays', async ({ opened: { app, page, earlier } }) => {
  await writeFile(earlier, '{ "format": "other" }')
  await chooseMenu(app, 'compare')
  const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'))
  await expect(dialog).toContainText('“march.gatewright.json” can’t be compared')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('application', { name: 'Drawing' })).toBeVisible()
  await expect(page.locator('.difference-marks')).toHaveCount(0)
})

for (const theme of ['light', 'dark'] as const)
  test(`looks right in ${theme}`, async ({ opened: { app, page } }, testInfo) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await chooseMenu(app, 'compare')
    await expect(differences(page)).toBeVisible()
    await page.getByRole('separator', { name: 'Height of the lower panel' }).focus()
    for (let press = 0; press < 6; press++) await page.keyboard.press('ArrowUp')
    await expect(marks(page, 'removed').locator('.difference-name')).toBeVisible()
    await page.screenshot({ path: testInfo.outputPath(`compare-${theme}.png`) })
  })
