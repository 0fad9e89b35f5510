import { expect, test, type Drawing, type PlanText } from './drawing.ts'

const empty: PlanText = { resources: {} }

const twoVpcs: PlanText = {
  resources: {
    'office-1': { kind: 'site', name: 'office-1', lanCidrs: ['192.168.1.0/24'] },
    'cgw-1': { kind: 'customer_gateway', name: 'cgw-1', site: 'office-1', bgpAsn: 65000, ipAddress: '198.51.100.7' },
    'vpc-1': { kind: 'vpc', name: 'vpc-1', cidrBlock: '10.0.0.0/16' },
    'vgw-1': { kind: 'vpn_gateway', name: 'vgw-1', vpc: 'vpc-1' },
    'subnet-1': {
      kind: 'subnet',
      name: 'subnet-1',
      vpc: 'vpc-1',
      cidrBlock: '10.0.0.0/20',
      availabilityZone: 'eu-west-1a',
    },
    'vpc-2': { kind: 'vpc', name: 'vpc-2', cidrBlock: '10.1.0.0/16' },
  },
  places: {
    'office-1': { x: 0, y: 96, width: 240, height: 216 },
    'cgw-1': { x: 48, y: 168 },
    'vpc-1': { x: 480, y: 96, width: 640, height: 320 },
    'vgw-1': { x: 504, y: 168 },
    'subnet-1': { x: 760, y: 168, width: 256, height: 96 },
    'vpc-2': { x: 480, y: 464, width: 640, height: 240 },
  },
}

const beside = async (drawing: Drawing, id: string, dx: number, dy: number) => {
  const { x, y } = await drawing.centre(id)
  const { zoom } = await drawing.state()
  return { x: x + dx * zoom, y: y + dy * zoom }
}

/** How far a box has moved since, in the drawing's units. */
const moved = async (drawing: Drawing, id: string, from: { x: number; y: number }) => {
  const { x, y } = await drawing.box(id)
  const { zoom } = await drawing.state()
  return { x: Math.round((x - from.x) / zoom), y: Math.round((y - from.y) / zoom) }
}

test.describe('the palette', () => {
  test('dropped kinds land where they are let go, in their containers, with defaults', async ({ open }) => {
    const drawing = await open(empty)
    const room = await drawing.root.boundingBox()
    if (room === null) throw new Error('the drawing is not on screen')
    await drawing.drop('vpc', { x: room.x + room.width / 2, y: room.y + room.height / 2 })
    await drawing.expectSelected('vpc-1')
    await drawing.expectUndo('Add vpc-1')
    await drawing.drop('subnet', await drawing.centre('vpc-1'))
    await drawing.expectSelected('subnet-1')
    expect((await drawing.box('subnet-1')).parent).toBe('vpc-1')
    await drawing.drop('vpn_gateway', await drawing.centre('vpc-1'))
    expect((await drawing.box('vgw-1')).parent).toBe('vpc-1')
    await drawing.expectSaid('Added vgw-1 to vpc-1.')
    await expect(drawing.page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('vgw-1')
    await drawing.page.keyboard.press('Delete')
    await drawing.expectUndo('Delete vgw-1')
  })

  test('what is dropped at the edge comes into sight, all of it', async ({ open }) => {
    const drawing = await open(empty)
    const room = await drawing.root.boundingBox()
    if (room === null) throw new Error('the drawing is not on screen')
    await drawing.drop('vpc', { x: room.x + room.width / 2, y: room.y + 40 })
    await drawing.expectSelected('vpc-1')
    const isWhole = async (id: string): Promise<boolean> => {
      const { x, y, width, height } = await drawing.box(id)
      return x > room.x && y > room.y && x + width < room.x + room.width && y + height < room.y + room.height
    }
    await expect.poll(() => isWhole('vpc-1')).toBe(true)
    // The Region grows around it.
    await drawing.drop('vpc', { x: room.x + room.width / 2, y: room.y + room.height - 20 })
    await drawing.expectSelected('vpc-2')
    await expect.poll(() => isWhole('vpc-2')).toBe(true)
    await drawing.root.focus()
    await drawing.page.keyboard.press('Control+-')
    const { zoom } = await drawing.state()
    await drawing.drop('vpc', { x: room.x + room.width - 20, y: room.y + room.height / 2 })
    await drawing.expectSelected('vpc-3')
    await expect.poll(() => isWhole('vpc-3')).toBe(true)
    expect((await drawing.state()).zoom, 'the user looked elsewhere').toBe(zoom)
  })

  test('a subnet outside every VPC is refused, with the reason', async ({ open }) => {
    const drawing = await open(twoVpcs)
    const office = await drawing.box('office-1')
    await drawing.drop('subnet', { x: office.centre.x, y: office.y + office.height + 40 })
    await drawing.expectSaid('“Subnet” must be inside a VPC.')
    await drawing.expectUndo(null)
    expect(await drawing.ids()).not.toContain('subnet-2')
  })

  test('what is let go over the palette is not added', async ({ open }) => {
    const drawing = await open(twoVpcs)
    const palette = await drawing.page.locator('[data-kind=site]').boundingBox()
    if (palette === null) throw new Error('the palette is not on screen')
    await drawing.drop('vpc', { x: palette.x + 120, y: palette.y + 8 })
    await expect.poll(async () => (await drawing.state()).isDragging).toBe(false)
    await drawing.expectUndo(null)
  })

  test('Enter adds to the selected container', async ({ open }) => {
    const drawing = await open(twoVpcs)
    await drawing.click(await drawing.title('vpc-2'))
    await drawing.page.locator('[data-kind=subnet]').press('Enter')
    await drawing.expectSelected('subnet-2')
    expect((await drawing.box('subnet-2')).parent).toBe('vpc-2')
  })

  test('a VPN connection dropped on a gateway joins it to the only other one', async ({ open }) => {
    const drawing = await open(twoVpcs)
    await drawing.drop('vpn_connection', await drawing.centre('cgw-1'))
    await drawing.expectUndo('Add VPN connection vpn-1')
    await drawing.expectSelected('vpn-1')
    const lines = async () => (await drawing.state()).lines.map((line) => line.id)
    await expect.poll(lines).toEqual(['vpn-1/tunnel-1', 'vpn-1/tunnel-2'])
  })

  test('search narrows the list', async ({ open }) => {
    const { page } = await open(empty)
    await page.getByRole('searchbox', { name: 'Search the palette' }).fill('kube')
    await expect(page.locator('[data-kind]')).toHaveCount(1)
  })
})

test.describe('the hand', () => {
  test('a click selects, Shift adds, a click on the ground clears', async ({ open }) => {
    const drawing = await open(twoVpcs)
    await drawing.click(await drawing.centre('cgw-1'))
    await drawing.expectSelected('cgw-1')
    await drawing.click(await drawing.centre('vgw-1'), ['Shift'])
    await drawing.expectSelected('cgw-1', 'vgw-1')
    await drawing.click(await drawing.centre('cgw-1'), ['Control'])
    await drawing.expectSelected('vgw-1')
    await drawing.click(await beside(drawing, 'office-1', 0, 240))
    await drawing.expectSelected()
  })

  test('a marquee takes the nodes it touches and the containers it encloses', async ({ open }) => {
    const drawing = await open(twoVpcs)
    await drawing.drag(await beside(drawing, 'subnet-1', -160, 90), await beside(drawing, 'vgw-1', 0, 0))
    await drawing.expectSelected('vgw-1')
    await drawing.drag(await beside(drawing, 'subnet-1', 140, 80), await beside(drawing, 'vgw-1', 10, -70))
    await drawing.expectSelected('subnet-1', 'vgw-1')
  })

  test('a container moves with all it holds, on the grid, as one step that can be undone', async ({ open }) => {
    const drawing = await open(twoVpcs)
    const [vpc, subnet] = [await drawing.box('vpc-2'), await drawing.box('subnet-1')]
    const from = await drawing.title('vpc-1')
    const before = await drawing.box('vpc-1')
    await drawing.drag(from, { x: from.x + 61, y: from.y - 30 })
    await drawing.expectUndo('Move vpc-1')
    const by = await moved(drawing, 'vpc-1', before)
    expect(await moved(drawing, 'subnet-1', subnet)).toEqual(by)
    expect(await moved(drawing, 'vpc-2', vpc)).toEqual({ x: 0, y: 0 })
    expect([Math.abs(by.x % 8), Math.abs(by.y % 8)]).toEqual([0, 0])
    expect(by.x).toBeGreaterThan(0)
    await drawing.page.keyboard.press('Control+z')
    await expect.poll(() => moved(drawing, 'subnet-1', subnet)).toEqual({ x: 0, y: 0 })
    await drawing.page.keyboard.press('Control+Shift+z')
    await expect.poll(() => moved(drawing, 'subnet-1', subnet)).toEqual(by)
  })

  test('a subnet dropped into another VPC belongs to it', async ({ open }) => {
    const drawing = await open(twoVpcs)
    await drawing.drag(await drawing.title('subnet-1'), await beside(drawing, 'vpc-2', -100, 0))
    await drawing.expectUndo('Move subnet-1 into vpc-2')
    expect((await drawing.box('subnet-1')).parent).toBe('vpc-2')
    await drawing.page.keyboard.press('Control+z')
    await expect.poll(async () => (await drawing.box('subnet-1')).parent).toBe('vpc-1')
  })

  test('a subnet can’t be dragged out of its VPC', async ({ open }) => {
    const drawing = await open(twoVpcs)
    const before = await drawing.box('subnet-1')
    await drawing.drag(await drawing.title('subnet-1'), await beside(drawing, 'office-1', 0, 200))
    await drawing.expectSaid('“Subnet” must be inside a VPC.')
    expect(await drawing.box('subnet-1')).toEqual(before)
    await drawing.expectUndo(null)
  })

  test('Esc drops a running drag', async ({ open }) => {
    const drawing = await open(twoVpcs)
    const before = await drawing.box('vpc-1')
    const from = await drawing.title('vpc-1')
    await drawing.drag(from, { x: from.x, y: from.y + 50 }, { drop: false })
    await expect.poll(() => moved(drawing, 'vpc-1', before)).not.toEqual({ x: 0, y: 0 })
    await drawing.page.keyboard.press('Escape')
    await drawing.page.mouse.up()
    expect(await drawing.box('vpc-1')).toEqual(before)
    await drawing.expectUndo(null)
  })

  test('a container is resized, but never smaller than what it holds', async ({ open }) => {
    const drawing = await open(twoVpcs)
    const { x, y, width, height } = await drawing.box('vpc-1')
    await drawing.click(await drawing.title('vpc-1'))
    const corner = { x: x + width, y: y + height }
    await drawing.drag(corner, { x: x + 10, y: y + 10 })
    await drawing.expectUndo('Resize vpc-1')
    const [vpc, subnet] = [await drawing.box('vpc-1'), await drawing.box('subnet-1')]
    expect(vpc.width).toBeLessThan(width)
    expect(vpc.x + vpc.width).toBeGreaterThan(subnet.x + subnet.width)
    expect(vpc.y + vpc.height).toBeGreaterThan(subnet.y + subnet.height)
  })

  test('a line drawn from port to port becomes a VPN connection', async ({ open }) => {
    const drawing = await open(twoVpcs)
    await drawing.drag(await drawing.port('cgw-1'), await drawing.centre('vgw-1'))
    await drawing.expectUndo('Add VPN connection vpn-1')
    await drawing.expectSelected('vpn-1')
    await drawing.click(await beside(drawing, 'office-1', 0, 240))
    const [line] = (await drawing.state()).lines
    const [start, end] = [line?.points[0], line?.points[1]]
    if (start === undefined || end === undefined) throw new Error('the connection has no line')
    await drawing.click({ x: start.x + (end.x - start.x) * 0.08, y: start.y + (end.y - start.y) * 0.08 })
    await drawing.expectSelected('vpn-1')
  })

  test('a line begins at the outer half of a port too, though the pointer never was on the box', async ({ open }) => {
    const drawing = await open(twoVpcs)
    const { x, width, centre } = await drawing.box('cgw-1')
    await drawing.drag({ x: x + width + 4, y: centre.y }, await drawing.centre('vgw-1'))
    await drawing.expectUndo('Add VPN connection vpn-1')
  })

  test('what has no link to each other says so', async ({ open }) => {
    const drawing = await open(twoVpcs)
    await drawing.drag(await drawing.port('cgw-1'), await drawing.title('subnet-1'))
    await drawing.expectSaid('cgw-1 and subnet-1 have no link to each other.')
    await drawing.expectUndo(null)
  })

  test('Alt and a drag make a copy there, with addresses of its own', async ({ open }) => {
    const drawing = await open(twoVpcs)
    const from = await drawing.title('subnet-1')
    const before = await drawing.box('subnet-1')
    await drawing.drag(from, await beside(drawing, 'subnet-1', -100, 110), { hold: ['Alt'] })
    await drawing.expectUndo('Duplicate subnet-1')
    await drawing.expectSelected('subnet-2')
    expect(await drawing.box('subnet-1')).toEqual(before)
    expect((await moved(drawing, 'subnet-2', before)).y).toBeGreaterThan(90)
  })

  test('a double click on a name renames in place; Esc leaves it', async ({ open }) => {
    const drawing = await open(twoVpcs)
    const at = await drawing.title('vpc-2')
    await drawing.page.mouse.dblclick(at.x, at.y)
    const input = drawing.root.getByRole('textbox', { name: 'Name of vpc-2' })
    await input.fill('production')
    await input.press('Enter')
    await drawing.expectUndo('Rename vpc-2 to production')
    await drawing.page.keyboard.press('F2')
    await drawing.root.getByRole('textbox').fill('other')
    await drawing.page.keyboard.press('Escape')
    await expect(drawing.root.getByRole('textbox')).toHaveCount(0)
    await drawing.expectUndo('Rename vpc-2 to production')
  })
})

test.describe('the keys', () => {
  test('Tab walks, arrows nudge as one step, Delete takes the contents along', async ({ open }) => {
    const drawing = await open(twoVpcs)
    await drawing.root.focus()
    await drawing.page.keyboard.press('Tab')
    await drawing.expectSelected('office-1')
    await drawing.page.keyboard.press('Tab')
    await drawing.expectSelected('cgw-1')
    await drawing.page.keyboard.press('Tab')
    await drawing.expectSelected('vpc-1')
    await drawing.page.keyboard.press('Enter')
    await drawing.expectSelected('vgw-1')
    await drawing.page.keyboard.press('Shift+Enter')
    await drawing.expectSelected('vpc-1')
    const before = await drawing.box('subnet-1')
    await drawing.page.keyboard.press('ArrowRight')
    await drawing.page.keyboard.press('Shift+ArrowRight')
    await expect.poll(() => moved(drawing, 'subnet-1', before)).toEqual({ x: 9, y: 0 })
    await drawing.page.keyboard.press('Control+z')
    await expect.poll(() => moved(drawing, 'subnet-1', before)).toEqual({ x: 0, y: 0 })
    await drawing.page.keyboard.press('Delete')
    await expect.poll(() => drawing.ids()).toEqual(['cgw-1', 'office-1', 'region', 'vgw-1', 'vpc-2'])
    await drawing.expectUndo('Delete vpc-1')
  })

  test('Ctrl+D duplicates a VPC with what is in it', async ({ open }) => {
    const drawing = await open(twoVpcs)
    await drawing.click(await drawing.title('vpc-1'))
    await drawing.page.keyboard.press('Control+d')
    await expect.poll(() => drawing.ids()).toContain('subnet-2')
    expect((await drawing.box('subnet-2')).parent).toBe('vpc-3')
  })
})

test.describe('the menu', () => {
  test('a right click selects and offers what can be done', async ({ open }) => {
    const drawing = await open(twoVpcs)
    const { page } = drawing
    const at = await drawing.title('vpc-2')
    await page.mouse.click(at.x, at.y, { button: 'right' })
    await drawing.expectSelected('vpc-2')
    await page.getByRole('menuitem', { name: 'Rename' }).click()
    const input = drawing.root.getByRole('textbox', { name: 'Name of vpc-2' })
    await expect(input).toBeFocused()
    await input.fill('staging')
    await input.press('Enter')
    await drawing.expectUndo('Rename vpc-2 to staging')
  })

  test('Shift+F10 opens it by keyboard, Esc gives the focus back', async ({ open }) => {
    const drawing = await open(twoVpcs)
    const { page } = drawing
    await drawing.click(await drawing.centre('vgw-1'))
    await page.keyboard.press('Shift+F10')
    await expect(page.getByRole('menu')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
    await expect(drawing.root).toBeFocused()
    await drawing.expectSelected('vgw-1')
  })
})

test.describe('problems on the drawing', () => {
  test('a badge selects what is wrong and says it', async ({ open }) => {
    const drawing = await open({
      ...twoVpcs,
      resources: { ...twoVpcs.resources, 'vpc-2': { kind: 'vpc', name: 'vpc-2', cidrBlock: '10.1.0.0/8' } },
    })
    const { x, y, width } = await drawing.box('vpc-2')
    await expect(drawing.root.locator('.badge.error')).not.toHaveCount(0)
    await drawing.click({ x: x + width, y })
    await drawing.expectSelected('vpc-2')
    await drawing.expectSaid(/10\.1\.0\.0\/8/)
  })
})

test.describe('the view', () => {
  test('the wheel moves the drawing, with Ctrl it zooms around the pointer', async ({ open }) => {
    const drawing = await open(twoVpcs)
    const before = await drawing.box('vpc-1')
    await drawing.page.mouse.move(before.centre.x, before.centre.y)
    await drawing.page.mouse.wheel(0, 60)
    await expect.poll(async () => (await drawing.box('vpc-1')).y).toBe(before.y - 60)
    const { zoom } = await drawing.state()
    const held = await drawing.centre('vpc-1')
    await drawing.page.mouse.move(held.x, held.y)
    await drawing.page.keyboard.down('Control')
    await drawing.page.mouse.wheel(0, -40)
    await drawing.page.keyboard.up('Control')
    await expect.poll(async () => (await drawing.state()).zoom).toBeGreaterThan(zoom)
    const after = await drawing.centre('vpc-1')
    expect(Math.hypot(after.x - held.x, after.y - held.y)).toBeLessThan(2)
  })

  test('Space and a drag move the drawing', async ({ open }) => {
    const drawing = await open(twoVpcs)
    const before = await drawing.box('vpc-1')
    await drawing.root.focus()
    await drawing.drag(before.centre, { x: before.centre.x - 70, y: before.centre.y + 20 }, { hold: [' '] })
    await expect.poll(async () => (await drawing.box('vpc-1')).x).toBe(before.x - 70)
    await drawing.expectUndo(null)
  })
})

test('while something is dragged the target and the refusal are seen', async ({ open }, testInfo) => {
  const drawing = await open(twoVpcs)
  const { page } = drawing
  await drawing.drag(await drawing.title('subnet-1'), await beside(drawing, 'vpc-2', -100, 20), { drop: false })
  await expect(drawing.root.locator('.taking-box')).toHaveCount(1)
  await expect(drawing.root.getByText('Moves subnet-1 into VPC vpc-2')).toBeVisible()
  await page.screenshot({ path: testInfo.outputPath('drag-allowed.png') })
  const outside = await beside(drawing, 'office-1', 0, 200)
  await page.mouse.move(outside.x, outside.y, { steps: 3 })
  await expect(drawing.root.getByText('“Subnet” must be inside a VPC.')).toBeVisible()
  await page.screenshot({ path: testInfo.outputPath('drag-refused.png') })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await drawing.drag(await drawing.port('cgw-1'), await drawing.centre('vgw-1'), { drop: false })
  await expect(drawing.root.locator('.wire')).toHaveCount(1)
  await page.screenshot({ path: testInfo.outputPath('connect.png') })
  await page.mouse.up()
  await drawing.expectUndo('Add VPN connection vpn-1')
})

for (const theme of ['light', 'dark'] as const)
  for (const size of [
    { width: 1280, height: 800 },
    { width: 1920, height: 1080 },
  ])
    test(`looks right in ${theme} at ${String(size.width)}`, async ({ open }, testInfo) => {
      const drawing = await open(twoVpcs, size)
      await drawing.page.emulateMedia({ colorScheme: theme })
      await expect(drawing.page.locator('html')).toHaveAttribute('data-theme', theme)
      await drawing.drop('vpn_connection', await drawing.centre('cgw-1'))
      await drawing.expectUndo('Add VPN connection vpn-1')
      await drawing.click(await drawing.title('vpc-1'))
      await drawing.page.screenshot({ path: testInfo.outputPath(`canvas-${theme}-${String(size.width)}.png`) })
    })
