import { expect, test, type Drawing, type PlanText } from './drawing.ts'
import { expectNoProblem, expectProblem, inspector, problem } from './planner.ts'

const network = (third: number, zone: string) => ({
  cidrBlock: `10.${String(third)}.0.0/24`,
  availabilityZone: `eu-west-1${zone}`,
})

/** An office, a transit gateway with a table of its own, and two VPCs, with no line between them. */
const apart: PlanText = {
  resources: {
    office: { kind: 'site', name: 'office', lanCidrs: ['192.168.1.0/24'], publicAddress: '52.94.76.10' },
    'cgw-1': { kind: 'customer_gateway', name: 'router', site: 'office', bgpAsn: 65000, ipAddress: '52.94.76.10' },
    'tgw-1': { kind: 'ec2_transit_gateway', name: 'hub', amazonSideAsn: 64520 },
    'tgw-rt-1': { kind: 'ec2_transit_gateway_route_table', name: 'from-office', transitGateway: 'tgw-1' },
    'dxgw-1': { kind: 'dx_gateway', name: 'direct', amazonSideAsn: 64530 },
    prod: { kind: 'vpc', name: 'prod', cidrBlock: '10.0.0.0/16' },
    'prod-a': { kind: 'subnet', name: 'prod-a', vpc: 'prod', routeTable: 'prod-rt', ...network(0, 'a') },
    'prod-rt': { kind: 'route_table', name: 'prod-rt', vpc: 'prod' },
    dev: { kind: 'vpc', name: 'dev', cidrBlock: '10.1.0.0/16' },
    'dev-a': { kind: 'subnet', name: 'dev-a', vpc: 'dev', routeTable: 'dev-rt', ...network(1, 'a') },
    'dev-rt': { kind: 'route_table', name: 'dev-rt', vpc: 'dev' },
  },
  places: {
    office: { x: 0, y: 96, width: 240, height: 216 },
    'cgw-1': { x: 48, y: 168 },
    'dxgw-1': { x: 504, y: 480 },
    'tgw-1': { x: 504, y: 144 },
    'tgw-rt-1': { x: 504, y: 312 },
    prod: { x: 840, y: 96, width: 480, height: 200 },
    'prod-rt': { x: 864, y: 160 },
    'prod-a': { x: 1072, y: 176, width: 208, height: 72 },
    dev: { x: 840, y: 340, width: 480, height: 200 },
    'dev-rt': { x: 864, y: 404 },
    'dev-a': { x: 1072, y: 420, width: 208, height: 72 },
  },
}

const wire = async (drawing: Drawing, from: string, to: string): Promise<void> =>
  drawing.drag(await drawing.port(from), await drawing.title(to))

const linesOf = async (drawing: Drawing) => (await drawing.state()).lines.map(({ id }) => id)

test('a transit gateway is wired by drawing lines', async ({ open }, testInfo) => {
  const drawing = await open(apart, { width: 1920, height: 1080 })
  const { page } = drawing
  await drawing.page.getByRole('button', { name: 'Fit the drawing' }).click()

  await test.step('to the office and to both VPCs', async () => {
    await wire(drawing, 'cgw-1', 'tgw-1')
    await drawing.expectUndo('Add VPN connection vpn-1')
    for (const [vpc, attachment] of [
      ['prod', 'tgw-attach-1'],
      ['dev', 'tgw-attach-2'],
    ] as const) {
      await wire(drawing, 'tgw-1', vpc)
      await drawing.expectUndo(`Add transit gateway VPC attachment ${attachment}`)
    }
    await expect.poll(() => linesOf(drawing)).toEqual(expect.arrayContaining(['vpn-1/tunnel-1', 'vpn-1/tunnel-2']))
  })

  const noWayBack = (table: string) => `${table} does not send 192.168.1.0/24 (office) back`
  await test.step('the ways back are asked for: one is drawn, the other taken from Fix', async () => {
    await expectProblem(page, noWayBack('prod-rt'))
    await page.screenshot({ path: testInfo.outputPath('1-no-way-back.png') })
    await wire(drawing, 'prod-rt', 'tgw-1')
    await drawing.expectUndo('Connect prod-rt to hub')
    await expectNoProblem(page, noWayBack('prod-rt'))
    await problem(page, noWayBack('dev-rt')).getByRole('button', { name: 'Add the routes to hub' }).click()
    await expectNoProblem(page, noWayBack('dev-rt'))
  })

  const oneWay = 'hub leads from tgw-attach-1 and tgw-attach-2 to vpn-1, but from-office'
  await test.step('a table that leads nowhere is noticed, and taken back', async () => {
    await wire(drawing, 'tgw-rt-1', 'cgw-1')
    await drawing.expectUndo('Connect from-office to router')
    await expectProblem(page, oneWay)
    await page.keyboard.press('ControlOrMeta+z')
    await expectNoProblem(page, oneWay)
  })

  await test.step('Direct Connect beside the VPN connection', async () => {
    await wire(drawing, 'dxgw-1', 'office')
    await drawing.expectUndo('Connect direct to office')
    await wire(drawing, 'dxgw-1', 'tgw-1')
    await drawing.expectUndo('Add Direct Connect gateway association dxgw-assoc-1')
    await expect.poll(() => linesOf(drawing)).toContain('dxgw-assoc-1/association')
    await page.screenshot({ path: testInfo.outputPath('2-direct.png') })
  })

  await test.step('the transit gateway says who reaches what', async () => {
    await drawing.click(await drawing.centre('tgw-1'))
    const reached = inspector(page).locator('.facts div').filter({ hasText: 'From router' }).locator('dd')
    await expect(reached).toHaveText('prod, dev and direct')
  })
})
