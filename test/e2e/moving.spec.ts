import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Point } from '../../shared/scene/scene.ts'
import { expect, test, type Drawing, type PlanText } from './drawing.ts'
import { projectRoot } from './fixtures.ts'

const template = async (name: string): Promise<PlanText> =>
  JSON.parse(await readFile(join(projectRoot, 'templates', name, 'plan.json'), 'utf8')) as PlanText

const idOf = ({ resources }: PlanText, kind: string): string =>
  Object.keys(resources).find((id) => resources[id]?.['kind'] === kind) ?? ''

/** Turns the wheel by this, then keeps the hand on it without turning it further, until it is let go. */
async function turnAndHold(page: Page, turn: { deltaX?: number; deltaY?: number; ctrlKey?: boolean }): Promise<void> {
  await page.evaluate(async (first) => {
    const canvas = document.querySelector('.canvas')
    if (canvas === null) throw new Error('there is no drawing')
    const { left, top, width, height } = canvas.getBoundingClientRect()
    const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true }
    canvas.dispatchEvent(new WheelEvent('wheel', { ...at, ...first }))
    const state = window as unknown as { isHeld: boolean }
    state.isHeld = true
    const hold = (): void => {
      canvas.dispatchEvent(new WheelEvent('wheel', at))
      if (state.isHeld) requestAnimationFrame(hold)
    }
    hold()
    await new Promise(requestAnimationFrame)
  }, turn)
}

const letGo = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.assign(window, { isHeld: false })
  })

const isMoved = (drawing: Drawing): Promise<boolean> =>
  drawing.root.evaluate((canvas) => {
    const [seen, over] = [canvas, canvas.querySelector('.canvas-over')].map((each) => each?.getBoundingClientRect())
    return seen?.x !== over?.x || seen?.y !== over?.y || seen?.width !== over?.width
  })

/** How many of the next frames the window itself asks for. */
const framesAsked = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const own = window.requestAnimationFrame.bind(window)
    let asked = 0
    window.requestAnimationFrame = (callback) => {
      asked++
      return own(callback)
    }
    for (let i = 0; i < 10; i++) await new Promise((passed) => own(passed))
    window.requestAnimationFrame = own
    return asked
  })

/** The outline of the selected box is around where the box is said to be. */
async function expectOutlined(drawing: Drawing, id: string): Promise<void> {
  const { x, y, width, height } = await drawing.box(id)
  await expect
    .poll(async () => {
      const outline = await drawing.root.locator('.selected-box').boundingBox()
      return (
        outline &&
        Math.max(
          Math.abs(outline.x + outline.width / 2 - x - width / 2),
          Math.abs(outline.y + outline.height / 2 - y - height / 2),
        )
      )
    })
    .toBeLessThan(1.5)
}

for (const theme of ['light', 'dark'] as const)
  test(`moves with all that lies over it, and is sharp where it comes to rest, in ${theme}`, async ({
    open,
  }, testInfo) => {
    const plan = await template('office-to-eks')
    const drawing = await open(plan, { width: 1400, height: 900 })
    const { page } = drawing
    await page.emulateMedia({ colorScheme: theme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    const shoot = async (name: string): Promise<void> => {
      await page.screenshot({ path: testInfo.outputPath(`${name}.png`) })
    }
    const vpc = idOf(plan, 'vpc')
    await page.keyboard.press('Control+0')
    await drawing.click(await drawing.title(vpc))
    await drawing.expectSelected(vpc)
    const before = await drawing.box(vpc)

    await turnAndHold(page, { deltaX: 90, deltaY: 60 })
    expect(await isMoved(drawing)).toBe(true)
    expect(await drawing.box(vpc)).toMatchObject({ x: before.x - 90, y: before.y - 60 })
    await expectOutlined(drawing, vpc)
    await shoot('pan')
    await letGo(page)
    await expect.poll(() => isMoved(drawing)).toBe(false)
    await expectOutlined(drawing, vpc)
    await shoot('panned')

    await turnAndHold(page, { deltaY: 40, ctrlKey: true })
    expect(await isMoved(drawing)).toBe(true)
    await expectOutlined(drawing, vpc)
    await shoot('zoom')
    await letGo(page)
    await expect.poll(() => isMoved(drawing)).toBe(false)
    await expectOutlined(drawing, vpc)
    await shoot('zoomed')
    await expect.poll(() => framesAsked(page), 'at rest it asks for no frames').toBe(0)
  })

/** What is painted, when the drawing has come to rest. */
async function paintedAtRest(page: Page): Promise<string> {
  await expect.poll(() => framesAsked(page)).toBe(0)
  return page.evaluate(() => {
    const ground = document.querySelector('.canvas-drawing')
    const pictures = [...(ground?.querySelectorAll<HTMLCanvasElement>('.canvas-picture:not([hidden])') ?? [])]
    const all = document.createElement('canvas')
    Object.assign(all, { width: pictures[0]?.offsetWidth ?? 0, height: pictures[0]?.offsetHeight ?? 0 })
    const pen = all.getContext('2d')
    for (const each of pictures)
      pen?.drawImage(each, each.offsetLeft, each.offsetTop, each.offsetWidth, each.offsetHeight)
    return all.toDataURL()
  })
}

/** As it is painted when nothing of it was painted before. */
async function paintedAnew(page: Page): Promise<string> {
  const scheme = await page.locator('html').getAttribute('data-theme')
  for (const colorScheme of [scheme === 'light' ? 'dark' : 'light', scheme] as ('light' | 'dark')[]) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
    await expect.poll(() => framesAsked(page)).toBe(0)
  }
  return paintedAtRest(page)
}

async function dragAndEscape(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
}

/** The largest difference of a colour between two pictures, of 255. */
const farthest = (page: Page, pictures: readonly string[]): Promise<number> =>
  page.evaluate(async (addresses) => {
    const [a, b] = await Promise.all(
      addresses.map(async (address) => {
        const image = new Image()
        image.src = address
        await image.decode()
        const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')
        pen?.drawImage(image, 0, 0)
        return pen?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
      }),
    )
    return a?.reduce((most, value, i) => Math.max(most, Math.abs(value - (b?.[i] ?? 0))), 0) ?? 255
  }, pictures)

/** Edges are blended a little otherwise where only some places are painted. */
const BLEND = 24

type Edit = readonly [name: string, edit: () => Promise<void>]

async function expectPaintedAsAnew(page: Page, edits: readonly Edit[]): Promise<void> {
  const changeNothing = ['drag and Esc', 'select']
  let before = await paintedAtRest(page)
  for (const [name, edit] of edits) {
    await edit()
    const painted = await paintedAtRest(page)
    if (!changeNothing.includes(name)) expect(painted !== before, `${name} shows`).toBe(true)
    const anew = await paintedAnew(page)
    expect(await farthest(page, [painted, anew]), `as painted anew after ${name}`).toBeLessThan(BLEND)
    before = anew
  }
}

test.describe('what an edit changes is painted alone, and the drawing is as if all of it were', () => {
  test('moved', async ({ open }) => {
    const plan = await template('office-to-eks')
    const drawing = await open(plan, { width: 1400, height: 900 })
    const { page } = drawing
    await page.keyboard.press('Control+0')
    const gateway = await drawing.centre(idOf(plan, 'vpn_gateway'))
    const moved = { x: gateway.x + 20, y: gateway.y - 16 }
    await expectPaintedAsAnew(page, [
      ['drag and Esc', () => dragAndEscape(page, gateway, moved)],
      ['move', () => drawing.drag(gateway, moved)],
      ['move a container', async () => drawing.drag(await drawing.title(idOf(plan, 'vpc')), { x: 700, y: 300 })],
      ['undo', () => page.keyboard.press('Control+z')],
    ])
  })

  test('deleted', async ({ open }) => {
    const plan = await template('office-to-eks')
    const drawing = await open(plan, { width: 1400, height: 900 })
    const { page } = drawing
    await page.keyboard.press('Control+0')
    await expectPaintedAsAnew(page, [
      ['select', async () => drawing.click(await drawing.centre(idOf(plan, 'vpn_gateway')))],
      ['delete', () => page.keyboard.press('Delete')],
      ['undo', () => page.keyboard.press('Control+z')],
    ])
  })
})

test('a hand that moves far is never shown an edge', async ({ open }) => {
  const plan = await template('office-to-eks')
  const drawing = await open(plan, { width: 1400, height: 900 })
  const vpc = idOf(plan, 'vpc')
  await drawing.click(await drawing.title(vpc))
  const before = await drawing.box(vpc)
  await turnAndHold(drawing.page, { deltaX: 2000 })
  expect((await drawing.box(vpc)).x).toBe(before.x - 2000)
  await expect.poll(() => isMoved(drawing)).toBe(false)
  await letGo(drawing.page)
})

test('what is dragged leaves the drawing as it is; its lines and outline follow', async ({ open }, testInfo) => {
  const plan = await template('office-to-eks')
  const drawing = await open(plan, { width: 1400, height: 900 })
  const { page, root } = drawing
  const gateway = idOf(plan, 'customer_gateway')
  const from = await drawing.centre(gateway)
  await drawing.drag(from, { x: from.x + 40, y: from.y + 50 }, { drop: false })
  await expect(root.locator('.joints path').first()).toBeAttached()
  await expectOutlined(drawing, gateway)
  await page.screenshot({ path: testInfo.outputPath('drag.png') })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(root.locator('.joints')).toHaveCount(0)
  await expect(root.locator('.canvas-drawing').nth(1)).toBeHidden()
  await expect.poll(() => drawing.centre(gateway)).toEqual(from)
  await page.screenshot({ path: testInfo.outputPath('dropped.png') })
})
