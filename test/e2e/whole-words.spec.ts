import { expect, test } from './drawing.ts'

const vpcName = 'shared services and everything else that found no other home'
const plan = {
  resources: {
    vpc: { kind: 'vpc', name: vpcName, cidrBlock: '10.0.0.0/16' },
    table: { kind: 'route_table', name: 'main', vpc: 'vpc' },
    hub: { kind: 'ec2_transit_gateway', name: 'hub' },
    'hub-table': { kind: 'ec2_transit_gateway_route_table', name: `${vpcName} in Ireland`, transitGateway: 'hub' },
    attachment: {
      kind: 'ec2_transit_gateway_vpc_attachment',
      name: 'to the VPC',
      transitGateway: 'hub',
      vpc: 'vpc',
    },
  },
  places: {
    hub: { x: 80, y: 96 },
    'hub-table': { x: 80, y: 264 },
    vpc: { x: 320, y: 96, width: 240, height: 320 },
    table: { x: 360, y: 200 },
  },
}

test('what is cut off is said whole beside it, when pointed at and by key', async ({ open }, testInfo) => {
  const drawing = await open(plan)
  const { page, root } = drawing
  const card = root.getByRole('tooltip')

  const title = await drawing.title('vpc')
  await page.mouse.move(title.x, title.y)
  await expect(card).toHaveText(`${vpcName}VPC10.0.0.0/16`)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(card).toHaveCSS('opacity', '1')
    await page.screenshot({ path: testInfo.outputPath(`pointed-at-${colorScheme}.png`) })
  }
  const { x, y } = await drawing.centre('table')
  await page.mouse.move(x, y)
  await expect(card).toHaveCount(0)

  await root.focus()
  await page.keyboard.press('Tab')
  while (!(await drawing.state()).selection.includes('hub-table')) await page.keyboard.press('Tab')
  await expect(card).toContainText(`${vpcName} in Ireland`)
  const [box, words] = [await drawing.box('hub-table'), await card.boundingBox()]
  expect(words?.x).toBeCloseTo(box.x, 0)
  expect(words?.y).toBeCloseTo(box.y + box.height + 6, 0)
  await page.screenshot({ path: testInfo.outputPath('by-key.png') })
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
})
