import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { overlap } from '../../shared/scene/rectangle.ts'
import type { Point } from '../../shared/scene/scene.ts'
import { expect, readyPage, test } from './fixtures.ts'
import { answerDialogs, box, click, drawingOf, drop, field, resize, shown, type, type Hand } from './planner.ts'

test.describe.configure({ timeout: 240_000 })

/** What people add to the drawing alone. */
const UNBUILT = ['site', 'group', 'note']

/** Kinds in the order someone would place them, and what each is let go over. */
const INTO_VPC = [
  'security_group',
  'route_table',
  'network_acl',
  'internet_gateway',
  'egress_only_internet_gateway',
  'vpn_gateway',
  'ec2_client_vpn_endpoint',
  'vpc_endpoint',
  'db_instance',
  'lb',
  'ecs_service',
  'eks_cluster',
  'route53_resolver_endpoint',
  'flow_log',
] as const
const INTO_REGION = [
  'ec2_transit_gateway',
  'ec2_transit_gateway_route_table',
  'dx_gateway',
  'ec2_managed_prefix_list',
  'route53_zone',
  'cloudfront_distribution',
  'cloudwatch_log_group',
  'cloudwatch_metric_alarm',
] as const
/** Lines are let go over one of their ends. */
const ONTO = [
  ['vpc_peering_connection', 'vpc-1'],
  ['ec2_transit_gateway_vpc_attachment', 'vpc-2'],
  ['dx_gateway_association', 'tgw-1'],
] as const

test('every kind is dragged from the palette, drawn apart from the others, and exported', async ({
  app,
  userData,
}, testInfo) => {
  const page = await readyPage(app)
  const hand: Hand = { page, actions: 0 }
  await resize(app, page, [1920, 1080])
  const placed = new Set<string>()
  const put = async (kind: string, over: string): Promise<string> => {
    const id = await drop(hand, kind, await spotIn(page, over))
    placed.add(kind)
    return id
  }
  const picture = (name: string) => page.screenshot({ path: testInfo.outputPath(`${name}.png`) })
  const fit = () => click(hand, page.getByRole('button', { name: 'Fit the drawing' }))

  await test.step('office, VPC and subnets', async () => {
    await click(hand, page.getByRole('button', { name: 'New plan' }))
    const { x, y } = await originOf(page)
    await drop(hand, 'site', { x: x + 160, y: y + 200 })
    await type(hand, field(page, 'Add to LAN CIDR blocks'), '192.168.1.0/24')
    await type(hand, field(page, 'Public IP address'), '198.51.100.7')
    await put('customer_gateway', 'office-1')
    await drop(hand, 'vpc', { x: x + 700, y: y + 300 })
    for (const kind of ['site', 'vpc']) placed.add(kind)
    for (const [subnet, kind] of [
      ['subnet-1', 'nat_gateway'],
      ['subnet-2', 'instance'],
    ] as const) {
      expect(await put('subnet', 'vpc-1')).toBe(subnet)
      const inner = await put(kind, subnet)
      expect((await box(page, inner)).parent).toBe(subnet)
    }
  })

  await test.step('what stands in a VPC', async () => {
    for (const kind of INTO_VPC) {
      const id = await put(kind, 'vpc-1')
      expect((await box(page, id)).parent, kind).toBe('vpc-1')
      await fit()
    }
    await picture('1-vpc')
  })

  await test.step('a VPN connection on the only gateway it can lead to', async () => {
    const { centre } = await box(page, 'cgw-1')
    await dropLine(hand, 'vpn_connection', centre)
    placed.add('vpn_connection')
  })

  await test.step('what stands beside VPCs', async () => {
    const region = await box(page, 'region')
    await drop(hand, 'vpc', { x: region.x + region.width + 60, y: region.centre.y })
    await fit()
    for (const kind of INTO_REGION) {
      const id = await put(kind, 'region')
      expect((await box(page, id)).parent, kind).toBe('region')
    }
    await fit()
    for (const [kind, end] of ONTO) {
      await dropLine(hand, kind, await titleOf(page, end))
      placed.add(kind)
    }
    const { x, y } = await originOf(page)
    await drop(hand, 'note', { x: x + 90, y: y + 600 })
    await drop(hand, 'group', { x: x + 150, y: y + 400 })
    for (const kind of ['note', 'group']) placed.add(kind)
    await fit()
    await picture('2-all')
  })

  await test.step('nothing in the palette was left out, nothing lies on another', async () => {
    expect([...placed].sort()).toEqual(await paletteKinds(page))
    expect(await overlaps(page)).toEqual([])
  })

  await test.step('a VPC that is deleted takes all it holds along; undone, the drawing is the same', async () => {
    const before = await drawingOf(page)
    const at = await titleOf(page, 'vpc-1')
    await page.mouse.click(at.x, at.y)
    await page.keyboard.press('Delete')
    await expect.poll(async () => (await shown(page)).boxes.some(({ parent }) => parent === 'vpc-1')).toBe(false)
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => drawingOf(page)).toEqual(before)
  })

  await test.step('all of it is in the exported Terraform', async () => {
    const folder = join(userData, 'terraform')
    const dialog = page.getByRole('dialog')
    await click(hand, page.getByRole('button', { name: 'Export' }))
    await click(hand, page.getByRole('menuitem', { name: 'Export Terraform…' }))
    await picture('3-export')
    await answerDialogs(app, folder)
    await click(hand, dialog.getByRole('button', { name: 'Export anyway…' }))
    await expect(dialog).toContainText('Wrote')
    const files = readdirSync(folder).filter((name) => name.endsWith('.tf'))
    const text = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
    const missing = [...placed].filter((kind) => !text.includes(`resource "aws_${kind}" "`))
    expect(missing.sort()).toEqual([...UNBUILT].sort())
  })
})

const paletteKinds = async (page: Page): Promise<readonly string[]> =>
  (
    await page
      .locator('[data-kind]')
      .evaluateAll((items) => items.map((item) => (item instanceof HTMLElement ? item.dataset['kind'] : '') ?? ''))
  ).sort()

/** The upper left corner of the drawing in the window. */
async function originOf(page: Page): Promise<Point> {
  const canvas = await page.getByRole('application', { name: 'Drawing' }).boundingBox()
  if (canvas === null) throw new Error('the drawing is not on screen')
  return canvas
}

/** On the title bar of a container, or in the upper part of a box. */
async function titleOf(page: Page, id: string): Promise<Point> {
  const { x, y } = await box(page, id)
  const { zoom } = await shown(page)
  return { x: x + 60 * zoom, y: y + 12 * zoom }
}

/** A bare spot of a container, near its lower edge. */
async function spotIn(page: Page, container: string): Promise<Point> {
  const { x, y, width, height } = await box(page, container)
  const { boxes } = await shown(page)
  const isBare = (at: Point): boolean =>
    !boxes.some((each) => each.parent === container && overlap({ ...at, width: 1, height: 1 }, each))
  const columns = [0.2, 0.35, 0.5, 0.65, 0.8]
  const spots = [0.9, 0.75, 0.6, 0.45].flatMap((row) =>
    columns.map((column) => ({ x: x + width * column, y: y + height * row })),
  )
  const spot = spots.find(isBare)
  if (spot === undefined) throw new Error(`there is no bare spot in ${container}`)
  return spot
}

/** A line has no box: what it adds is what is selected then. */
async function dropLine(hand: Hand, kind: string, at: Point): Promise<void> {
  const before = (await shown(hand.page)).lines.length
  await drop(hand, kind, at)
  await expect.poll(async () => (await shown(hand.page)).lines.length).toBeGreaterThan(before)
}

async function overlaps(page: Page): Promise<readonly string[]> {
  const { boxes } = await shown(page)
  const solid = boxes.filter(({ id }) => !/^(frame|note)-/.test(id))
  return solid.flatMap((a, i) =>
    solid
      .slice(i + 1)
      .filter((b) => a.parent === b.parent && overlap(a, b))
      .map((b) => `${a.id} overlaps ${b.id}`),
  )
}
