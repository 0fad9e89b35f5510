import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { Drawing, expect, test, type PlanText } from './drawing.ts'
import { readyPage } from './fixtures.ts'
import { answerDialogs } from './machine.ts'
import { chooseMenu, resize } from './planner.ts'
import { outlineRow } from './window.ts'

/** An office beside a Region of two VPCs. */
const plan: PlanText = {
  resources: {
    hq: { kind: 'site', name: 'HQ', lanCidrs: ['192.168.0.0/24'] },
    prod: { kind: 'vpc', name: 'prod', cidrBlock: '10.0.0.0/16' },
    a: { kind: 'subnet', name: 'a', vpc: 'prod', cidrBlock: '10.0.1.0/24', availabilityZone: 'eu-west-1a' },
    b: { kind: 'subnet', name: 'b', vpc: 'prod', cidrBlock: '10.0.2.0/24', availabilityZone: 'eu-west-1b' },
    test: { kind: 'vpc', name: 'test', cidrBlock: '10.1.0.0/16' },
  },
  places: {
    hq: { x: 0, y: 0, width: 240, height: 200 },
    prod: { x: 400, y: 0, width: 560, height: 400 },
    a: { x: 432, y: 88, width: 208, height: 72 },
    b: { x: 652, y: 88, width: 208, height: 72 },
    test: { x: 1040, y: 0, width: 320, height: 200 },
  },
}

/** Where a box was right after a key, and in each of the frames until nothing moved any more. */
function placesAfter({ page }: Drawing, id: string, key: string): Promise<readonly number[]> {
  return page.evaluate(
    async ([box, pressed]) => {
      const place = (): number => window.__state?.().boxes.find((each) => each.id === box)?.x ?? 0
      document
        .querySelector<HTMLElement>('.canvas')
        ?.dispatchEvent(
          new KeyboardEvent('keydown', { key: pressed, code: `Key${pressed}`, ctrlKey: true, bubbles: true }),
        )
      const seen = [place()]
      for (let still = 0; still < 20;) {
        await new Promise(requestAnimationFrame)
        const x = place()
        still = x === seen.at(-1) ? still + 1 : 0
        seen.push(x)
      }
      return [...new Set(seen)]
    },
    [id, key] as const,
  )
}

for (const motion of ['no-preference', 'reduce'] as const)
  test(`boxes glide when a move is undone and redone, with ${motion} of motion`, async ({ open }) => {
    const drawing = await open(plan)
    await drawing.page.emulateMedia({ reducedMotion: motion })
    const [before, { zoom }, from] = [await drawing.box('b'), await drawing.state(), await drawing.title('b')]
    await drawing.drag(from, { x: from.x + 40 * zoom, y: from.y + 160 * zoom })
    await drawing.expectUndo('Move b')
    const after = await drawing.box('b')

    const back = await placesAfter(drawing, 'b', 'Z')
    expect(back.at(-1)).toBeCloseTo(before.x, 5)
    await drawing.expectSaid('Undone: Move b.')
    const again = await placesAfter(drawing, 'b', 'Y')
    expect(again.at(-1)).toBeCloseTo(after.x, 5)
    await drawing.expectSaid('Redone: Move b.')

    for (const path of [back, again]) expect(path.length > 1).toBe(motion === 'no-preference')
  })

/** Zooms by keys until the drawing is smaller, or larger, than that. */
async function zoomTo(drawing: Drawing, key: '-' | '=', isThere: (zoom: number) => boolean) {
  await drawing.root.focus()
  for (let presses = 0; presses < 30 && !isThere((await drawing.state()).zoom); presses++)
    await drawing.page.keyboard.press(`Control+${key}`)
  expect(isThere((await drawing.state()).zoom)).toBe(true)
}

/** Of width and height: from the left, the top, to the right, the bottom. */
type Shares = readonly [number, number, number, number]

/** How many colours are seen in a part of a box, by shares of its width and height: a plain ground has one. */
async function colours(drawing: Drawing, id: string, [left, top, right, bottom]: Shares): Promise<number> {
  const { x, y, width, height } = await drawing.box(id)
  const clip = {
    x: x + width * left,
    y: y + height * top,
    width: width * (right - left),
    height: height * (bottom - top),
  }
  const picture = await drawing.page.screenshot({ clip })
  return drawing.page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const surface = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    surface?.drawImage(bitmap, 0, 0)
    const data = surface?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
    const seen = new Set<string>()
    for (let i = 0; i < data.length; i += 4) seen.add([...data.slice(i, i + 4)].join(' '))
    return seen.size
  }, picture.toString('base64'))
}

test('near everything is written, from farther off names alone, from afar shapes', async ({ open }, testInfo) => {
  const drawing = await open(
    {
      resources: { ...plan.resources, table: { kind: 'route_table', name: 'private', vpc: 'prod' } },
      places: { ...plan.places, table: { x: 432, y: 220 } },
    },
    { width: 1600, height: 900 },
  )
  /** What can be read of a subnet's address, a route table's name and a VPC's name. */
  const expectWritten = async (picture: string, written: Readonly<Record<'address' | 'name' | 'vpc', boolean>>) => {
    const isWritten = async () => ({
      address: (await colours(drawing, 'a', [0.3, 0.44, 0.95, 0.64])) > 1,
      name: (await colours(drawing, 'table', [0.3, 0.45, 0.7, 0.58])) > 1,
      vpc: (await colours(drawing, 'prod', [0.08, 0.02, 0.2, 0.09])) > 1,
    })
    await expect.poll(isWritten).toEqual(written)
    await drawing.page.screenshot({ path: testInfo.outputPath(`${picture}.png`) })
  }
  await zoomTo(drawing, '=', (zoom) => zoom >= 0.9)
  await expectWritten('near', { address: true, name: true, vpc: true })
  await zoomTo(drawing, '-', (zoom) => zoom < 0.45)
  await expectWritten('names', { address: false, name: true, vpc: true })
  await expect(drawing.root.locator('.badge')).toHaveCount(1)
  await zoomTo(drawing, '-', (zoom) => zoom < 0.2)
  await expectWritten('shapes', { address: false, name: false, vpc: true })
  await expect(drawing.root.locator('.badge')).toHaveCount(0)
})

async function written(folder: string, name: string, text: PlanText): Promise<string> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${name}.gatewright.json`)
  await writeFile(path, JSON.stringify({ format: 'gatewright-plan', version: 1, name, ...text }))
  return path
}

/** The labels of all menu items with a tick, but for the themes. */
const ticked = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(({ Menu }) => {
    const all = (items: readonly Electron.MenuItem[]): readonly Electron.MenuItem[] =>
      items.flatMap((item) => [item, ...all(item.submenu?.items ?? [])])
    const items = all(Menu.getApplicationMenu()?.items ?? [])
    return items.filter(({ type, checked }) => type === 'checkbox' && checked).map(({ label }) => label)
  })

test('the View menu ticks what is shown', async ({ launch, userData }) => {
  const app = await launch({ args: [await written(userData, 'march', plan)] })
  const drawing = new Drawing(await readyPage(app))
  const panels = ['Palette and outline', 'Properties', 'Problems']
  await expect.poll(() => ticked(app)).toEqual(['Addressing', 'Routing', 'Security', 'VPN and transit', ...panels])
  await drawing.root.focus()
  await drawing.page.keyboard.press('m')
  await drawing.expectSaid('Overview map shown.')
  await chooseMenu(app, 'layer-routing')
  await drawing.expectSaid('Routing hidden.')
  await chooseMenu(app, 'right')
  await chooseMenu(app, 'terraform')
  await expect
    .poll(() => ticked(app))
    .toEqual(['Overview map', 'Addressing', 'Security', 'VPN and transit', 'Palette and outline', 'Terraform'])
})

test('a collapsed container says how many differences are in it', async ({ launch, userData }, testInfo) => {
  const { b: _, a, ...others } = plan.resources
  const later: PlanText = {
    places: plan.places ?? {},
    resources: {
      ...others,
      a: { ...a, availabilityZone: 'eu-west-1c' },
      table: { kind: 'route_table', name: 'private', vpc: 'prod' },
    },
  }
  const app = await launch({ args: [await written(userData, 'april', later)] })
  const drawing = new Drawing(await readyPage(app))
  const { page, root } = drawing
  await resize(app, page, [1500, 950])
  await answerDialogs(app, { open: await written(userData, 'march', plan) })
  await chooseMenu(app, 'compare')
  const [inside, gone] = [root.locator('.difference-marks.inside text'), root.locator('.difference-marks.removed rect')]
  await expect(gone).not.toHaveCount(0)
  await expect(inside).toHaveCount(0)

  await drawing.click(await drawing.title('prod'))
  await page.keyboard.press('-')
  await expect(inside).toHaveText(['+1 ~1 −1'])
  await expect(gone).toHaveCount(0)
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await page.screenshot({ path: testInfo.outputPath(`inside-${theme}.png`) })
  }

  const words = '1 added, 1 changed, 1 removed inside'
  await expect(outlineRow(page, new RegExp(`^prod,.*${words}$`))).toHaveText(new RegExp(words))
  await root.focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await drawing.expectSaid(/^HQ/)
  await page.keyboard.press('Tab')
  await drawing.expectSaid(new RegExp(`^prod.*${words}$`))

  await page.keyboard.press('+')
  await expect(inside).toHaveCount(0)
  await expect(outlineRow(page, /inside$/)).toHaveCount(0)
  await expect(gone).not.toHaveCount(0)
})
