import { expect, test, type Drawing, type PlanText } from './drawing.ts'

const subnet = (name: string, vpc: string, cidrBlock: string) => ({
  kind: 'subnet',
  name,
  vpc,
  cidrBlock,
  availabilityZone: 'eu-west-1a',
})

/** Three VPCs; untidy subnets in the first. */
const plan: PlanText = {
  resources: {
    prod: { kind: 'vpc', name: 'prod', cidrBlock: '10.0.0.0/16' },
    a: subnet('a', 'prod', '10.0.1.0/24'),
    b: subnet('b', 'prod', '10.0.2.0/24'),
    c: subnet('c', 'prod', '10.0.3.0/24'),
    test: { kind: 'vpc', name: 'test', cidrBlock: '10.1.0.0/16' },
    d: subnet('d', 'test', '10.1.0.0/24'),
    tools: { kind: 'vpc', name: 'tools', cidrBlock: '10.2.0.0/16' },
  },
  places: {
    prod: { x: 0, y: 0, width: 760, height: 480 },
    a: { x: 32, y: 88, width: 208, height: 72 },
    b: { x: 93, y: 192, width: 208, height: 72 },
    c: { x: 368, y: 352, width: 208, height: 72 },
    test: { x: 840, y: 0, width: 400, height: 220 },
    d: { x: 872, y: 88, width: 208, height: 72 },
    tools: { x: 840, y: 280, width: 400, height: 200 },
  },
}

/** A box in the drawing's own units, whatever part of it is in sight. */
async function unit(drawing: Drawing, id: string) {
  const { x, y, width, height } = await drawing.box(id)
  const origin = await drawing.box('prod')
  const { zoom } = await drawing.state()
  const round = (value: number): number => Math.round(value / zoom)
  return { x: round(x - origin.x), y: round(y - origin.y), width: round(width), height: round(height) }
}

const expectAt = (drawing: Drawing, id: string, at: Readonly<Record<string, number>>) =>
  expect.poll(() => unit(drawing, id)).toMatchObject(at)

/** By a distance in the drawing's units, from a box's title bar. */
async function dragBy(drawing: Drawing, id: string, dx: number, dy: number, options = {}) {
  const from = await drawing.title(id)
  const { zoom } = await drawing.state()
  await drawing.drag(from, { x: from.x + dx * zoom, y: from.y + dy * zoom }, options)
}

async function select(drawing: Drawing, ...ids: readonly string[]) {
  for (const [i, id] of ids.entries()) await drawing.click(await drawing.title(id), i === 0 ? [] : ['Shift'])
  await drawing.expectSelected(...ids)
}

const guides = (drawing: Drawing) => drawing.root.locator('.guide')

for (const theme of ['light', 'dark'] as const)
  test(`a dragged box meets its neighbours’ edges, with guides, in ${theme}`, async ({ open }, testInfo) => {
    const drawing = await open(plan)
    await drawing.page.emulateMedia({ colorScheme: theme })
    await expect(drawing.page.locator('html')).toHaveAttribute('data-theme', theme)
    await dragBy(drawing, 'c', -272, -48, { drop: false })
    await expect(guides(drawing)).not.toHaveCount(0)
    await drawing.page.screenshot({ path: testInfo.outputPath(`guides-${theme}.png`) })
    await drawing.page.mouse.up()
    await expectAt(drawing, 'c', { x: 93 })
    await drawing.expectUndo('Move c')
  })

test('equal gaps are met and measured; with Ctrl nothing is', async ({ open }, testInfo) => {
  const drawing = await open(plan)
  await dragBy(drawing, 'c', -340, -58, { drop: false })
  await expect(drawing.root.locator('.gap text')).toHaveText(['32', '32'])
  await drawing.page.screenshot({ path: testInfo.outputPath('gaps.png') })
  await drawing.page.keyboard.down('Control')
  await expect(drawing.root.locator('.gap')).toHaveCount(0)
  await drawing.page.keyboard.up('Control')
  await expect(drawing.root.locator('.gap')).toHaveCount(2)
  await drawing.page.mouse.up()
  await expectAt(drawing, 'c', { y: 296 })
})

test.describe('aligning and distributing', () => {
  test('by keys, each as one step that can be taken back', async ({ open }, testInfo) => {
    const drawing = await open(plan)
    const { keyboard } = drawing.page
    await select(drawing, 'a', 'b', 'c')
    await keyboard.press('Alt+A')
    await drawing.expectUndo('Align left: 3 boxes')
    await drawing.expectSaid('Aligned left: 3 boxes.')
    for (const id of ['a', 'b', 'c']) await expectAt(drawing, id, { x: 32 })
    await keyboard.press('Alt+Shift+V')
    await drawing.expectUndo('Distribute vertically: 3 boxes')
    await expectAt(drawing, 'b', { y: 220 })
    await drawing.page.screenshot({ path: testInfo.outputPath('aligned.png') })
    await keyboard.press('Control+Z')
    await keyboard.press('Control+Z')
    await expectAt(drawing, 'c', { x: 368, y: 352 })
  })

  test('from the context menu and the command palette, only where it makes sense', async ({ open }, testInfo) => {
    const drawing = await open(plan)
    const { page } = drawing
    await select(drawing, 'a', 'b', 'c')
    await page.mouse.click((await drawing.title('c')).x, (await drawing.title('c')).y, { button: 'right' })
    await expect(page.getByRole('menuitem', { name: /^Align top/ })).toBeVisible()
    await page.screenshot({ path: testInfo.outputPath('menu.png') })
    await page.getByRole('menuitem', { name: /^Same width/ }).click()
    await drawing.root.focus()
    await page.keyboard.press('Control+K')
    await page.keyboard.type('align bottom')
    await page.keyboard.press('Enter')
    await drawing.expectUndo('Align bottom: 3 boxes')
    const [a, b, c] = [await unit(drawing, 'a'), await unit(drawing, 'b'), await unit(drawing, 'c')]
    expect(b.x).toBeGreaterThanOrEqual(a.x + a.width)
    expect(c.x).toBeGreaterThanOrEqual(b.x + b.width)
    await drawing.click(await drawing.title('d'))
    await page.mouse.click((await drawing.title('d')).x, (await drawing.title('d')).y, { button: 'right' })
    await expect(page.getByRole('menuitem', { name: /^Fit to contents/ })).toBeVisible()
    await expect(page.getByRole('menuitem', { name: /^Align/ })).toHaveCount(0)
  })
})

test.describe('a container’s size', () => {
  test('fits its contents at a double click on a handle, and by key', async ({ open }) => {
    const drawing = await open(plan)
    await select(drawing, 'test')
    const { x, y, width, height } = await drawing.box('test')
    await drawing.page.mouse.dblclick(x + width, y + height)
    await drawing.expectUndo('Fit to contents: test')
    await expectAt(drawing, 'test', { x: 848, y: 16, height: 168 })
    await drawing.page.keyboard.press('Control+Z')
    await expectAt(drawing, 'test', { x: 840, width: 400 })
    await drawing.page.keyboard.press('Alt+Shift+F')
    await expectAt(drawing, 'test', { x: 848, y: 16, height: 168 })
  })

  test('pushes aside what it would cover', async ({ open }) => {
    const drawing = await open(plan)
    await select(drawing, 'test')
    const { x, y, width, height } = await drawing.box('test')
    const { zoom } = await drawing.state()
    await drawing.drag({ x: x + width / 2, y: y + height }, { x: x + width / 2, y: y + height + 160 * zoom })
    await drawing.expectUndo('Resize test')
    await expectAt(drawing, 'test', { height: 384 })
    await expectAt(drawing, 'tools', { y: 280 + 168 })
  })
})

test.describe('dragged into another VPC', () => {
  const into = async (drawing: Drawing) => {
    const { centre } = await drawing.box('tools')
    await drawing.drag(await drawing.title('b'), centre, { drop: false })
  }

  test('a subnet says what that changes, then gets a free block in the same step', async ({ open }, testInfo) => {
    const drawing = await open(plan)
    await into(drawing)
    const card = drawing.root.locator('.canvas-hint')
    await expect(card).toContainText('Moves b into VPC tools')
    await expect(card).toContainText('IPv4 CIDR block: 10.0.2.0/24 → 10.2.0.0/24')
    await drawing.page.screenshot({ path: testInfo.outputPath('card.png') })
    await drawing.page.mouse.up()
    await drawing.expectSaid('Moved b into tools. IPv4 CIDR block: 10.0.2.0/24 → 10.2.0.0/24.')
    await expect.poll(async () => (await drawing.box('b')).parent).toBe('tools')
    await drawing.page.keyboard.press('Control+Z')
    await expect.poll(async () => (await drawing.box('b')).parent).toBe('prod')
    await expect(drawing.page.getByRole('textbox', { name: 'IPv4 CIDR block', exact: true })).toHaveValue('10.0.2.0/24')
  })

  test('with Alt pressed on the way it keeps its VPC', async ({ open }) => {
    const drawing = await open(plan)
    await into(drawing)
    await drawing.page.keyboard.down('Alt')
    await expect(drawing.root.locator('.canvas-hint')).toContainText('Stays in VPC prod')
    await drawing.page.mouse.up()
    await drawing.page.keyboard.up('Alt')
    await drawing.expectUndo('Move b')
    expect((await drawing.box('b')).parent).toBe('prod')
  })

  test('onto another subnet it lands beside it, where an outline shows', async ({ open }, testInfo) => {
    const drawing = await open(plan)
    const to = await drawing.box('d')
    await drawing.drag(await drawing.title('b'), { x: to.x + 60, y: to.y + 20 }, { drop: false })
    await expect(drawing.root.locator('.landing')).toHaveCount(1)
    await drawing.page.screenshot({ path: testInfo.outputPath('landing.png') })
    await drawing.page.mouse.up()
    await drawing.expectUndo('Move b into test')
    const [b, d] = [await drawing.box('b'), await drawing.box('d')]
    const isClear = b.x >= d.x + d.width || d.x >= b.x + b.width || b.y >= d.y + d.height || d.y >= b.y + b.height
    expect(isClear).toBe(true)
  })
})

for (const motion of ['no-preference', 'reduce'] as const)
  test(`the selection is tidied and all else stays, with ${motion} of motion`, async ({ open }, testInfo) => {
    const drawing = await open(plan)
    await drawing.page.emulateMedia({ reducedMotion: motion })
    await select(drawing, 'prod')
    const path = await drawing.page.evaluate(async () => {
      const seen: number[] = []
      const canvas = document.querySelector<HTMLElement>('.canvas')
      canvas?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'T', code: 'KeyT', altKey: true, shiftKey: true, bubbles: true }),
      )
      for (let still = 0; still < 20;) {
        await new Promise(requestAnimationFrame)
        const x = window.__state?.().boxes.find(({ id }) => id === 'c')?.x ?? 0
        still = x === seen.at(-1) ? still + 1 : 0
        seen.push(x)
      }
      return [...new Set(seen)]
    })
    expect(path.length > 1).toBe(motion === 'no-preference')
    await drawing.expectUndo('Tidy: prod')
    const [a, b, c] = [await unit(drawing, 'a'), await unit(drawing, 'b'), await unit(drawing, 'c')]
    expect([b.x, c.x]).toEqual([a.x, a.x])
    await expectAt(drawing, 'd', { x: 872, y: 88 })
    await drawing.page.screenshot({ path: testInfo.outputPath(`tidied-${motion}.png`) })
    await drawing.page.keyboard.press('Control+Z')
    await expectAt(drawing, 'c', { x: 368, y: 352 })
  })

for (const theme of ['light', 'dark'] as const)
  test(`with three VPCs a peering is drawn from border to border, in ${theme}`, async ({ open }, testInfo) => {
    const drawing = await open(plan)
    await drawing.page.emulateMedia({ colorScheme: theme })
    const { page } = drawing
    const over = await drawing.title('test')
    await page.mouse.move(over.x, over.y)
    await expect(drawing.root.locator('.port')).toHaveCount(4)
    await page.screenshot({ path: testInfo.outputPath(`ports-${theme}.png`) })
    const { x, y, width, height } = await drawing.box('test')
    const port = { x: x + width * 0.75, y: y + height }
    await drawing.drag(port, await drawing.centre('tools'), { drop: false })
    await expect(drawing.root.locator('.wire')).toHaveCount(1)
    await page.screenshot({ path: testInfo.outputPath(`wire-${theme}.png`) })
    await page.mouse.up()
    await expect.poll(async () => (await drawing.state()).undoLabel).toMatch(/^Add VPC peering/)
    await expect.poll(async () => (await drawing.state()).lines.length).toBe(1)
  })

test('ports make moving and marquees no harder', async ({ open }) => {
  const drawing = await open(plan)
  await dragBy(drawing, 'tools', 0, 80)
  await drawing.expectUndo('Move tools')
  const { x, y, width, height } = await drawing.box('prod')
  const { zoom } = await drawing.state()
  await drawing.drag({ x: x + 12, y: y + height - 12 }, { x: x + width / 2, y: y + 70 * zoom })
  await drawing.expectSelected('a', 'b')
})
