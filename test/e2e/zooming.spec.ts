import { type Drawing, expect, test, type PlanText } from './drawing.ts'

/** Far apart: at 100 % the window shows the one between them. */
const plan: PlanText = {
  resources: {
    here: { kind: 'vpc', name: 'here', cidrBlock: '10.0.0.0/16' },
    between: { kind: 'vpc', name: 'between', cidrBlock: '10.2.0.0/16' },
    public: {
      kind: 'subnet',
      name: 'public',
      vpc: 'far',
      cidrBlock: '10.1.1.0/24',
      availabilityZone: 'eu-west-1a',
    },
    far: { kind: 'vpc', name: 'far', cidrBlock: '10.1.0.0/16' },
  },
  places: {
    here: { x: 0, y: 0, width: 400, height: 300 },
    between: { x: 1000, y: 200, width: 400, height: 200 },
    far: { x: 1600, y: 0, width: 800, height: 600 },
    public: { x: 1640, y: 80, width: 720, height: 480 },
  },
}

/** Turns the wheel once a frame, then goes on without getting anywhere, as a hand that has not come to rest. */
const zoomOut = ({ root }: Drawing, turns: number) =>
  root.evaluate(async (canvas, left) => {
    const { x, y, width, height } = canvas.getBoundingClientRect()
    const at = { clientX: x + width / 4, clientY: y + height / 2, ctrlKey: true, bubbles: true, cancelable: true }
    const turn = (deltaY: number) => canvas.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY }))
    for (let i = 0; i < left; i++) {
      turn(10)
      await new Promise(requestAnimationFrame)
    }
    const goOn = (by: number): void => {
      if (canvas.getAttribute('data-rests') !== null) return
      turn(by)
      requestAnimationFrame(() => {
        goOn(-by)
      })
    }
    goOn(0.01)
  }, turns)

const rest = ({ root }: Drawing) =>
  root.evaluate((canvas) => {
    canvas.setAttribute('data-rests', '')
  })

/** The colour in the middle of a box, as it is on the screen. */
async function colourOf(drawing: Drawing, id: string): Promise<string> {
  const { x, y } = await drawing.centre(id)
  const picture = await drawing.page.screenshot({ clip: { x, y, width: 1, height: 1 } })
  return drawing.page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const pen = new OffscreenCanvas(1, 1).getContext('2d')
    pen?.drawImage(bitmap, 0, 0)
    return [...(pen?.getImageData(0, 0, 1, 1).data ?? [])].join(' ')
  }, picture.toString('base64'))
}

/** How far the address of a VPC is from the same words written by the browser itself, row by row: 0 is the same. */
async function blurOf(drawing: Drawing, id: string, words: string): Promise<number> {
  const { x, y } = await drawing.box(id)
  const picture = await drawing.page.screenshot({ clip: { x: x + 40, y: y + 17, width: 120, height: 18 } })
  return drawing.page.evaluate(
    async ({ base64, words }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const pen = new OffscreenCanvas(120, 18).getContext('2d')
      if (pen === null) throw new Error('there is no pen')
      /** What each row has of another colour than the ground. */
      const rows = (): readonly number[] => {
        const { data } = pen.getImageData(0, 0, 120, 18)
        const difference = (i: number): number => Math.abs((data[i] ?? 0) - (data[0] ?? 0))
        return Array.from({ length: 18 }, (_, row) =>
          Array.from({ length: 120 }, (__, i) => difference((row * 120 + i) * 4)).reduce((a, b) => a + b),
        )
      }
      pen.drawImage(bitmap, 0, 0)
      const shown = rows()
      pen.fillStyle = 'white'
      pen.fillRect(0, 0, 120, 18)
      pen.fillStyle = '#545b64'
      pen.font = '400 11px Inter'
      pen.fillText(words, 0, 12)
      const written = rows()
      const total = written.reduce((a, b) => a + b)
      const off = (by: number): number =>
        written.reduce((sum, ink, row) => sum + Math.abs(ink - (shown[row + by] ?? 0)), 0) / total
      return Math.min(...[-2, -1, 0, 1, 2].map(off))
    },
    { base64: picture.toString('base64'), words },
  )
}

for (const theme of ['light', 'dark'] as const)
  test(`what comes in while the hand zooms out is seen at once, in ${theme}`, async ({ open }, testInfo) => {
    const drawing = await open(plan)
    const { page, root } = drawing
    const picture = (name: string) => page.screenshot({ path: testInfo.outputPath(`${name}-${theme}.png`) })
    const whole = root.locator('.canvas-whole')
    const coarse = () => whole.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL())
    await page.emulateMedia({ colorScheme: 'light' })
    await expect.poll(() => whole.evaluate((canvas) => canvas.clientWidth), 'the coarse picture is done').toBe(2048)
    if (theme === 'dark') {
      const light = await coarse()
      await page.emulateMedia({ colorScheme: theme })
      await expect.poll(coarse, 'it is done again, in dark').not.toBe(light)
    }
    const fitted = await colourOf(drawing, 'public')

    await root.focus()
    await page.keyboard.press('Control+0')
    await expect.poll(async () => (await drawing.state()).zoom).toBe(1)
    if (theme === 'light')
      await expect
        .poll(() => blurOf(drawing, 'between', 'VPC · 10.2.0.0/16'), 'letters at rest are sharp')
        .toBeLessThan(0.05)
    await zoomOut(drawing, 25)
    expect(await colourOf(drawing, 'public'), 'while the hand zooms').toBe(fitted)
    await expect(whole, 'it is the coarse picture').toBeVisible()
    await picture('zooming')

    await rest(drawing)
    await expect(whole).toBeHidden()
    expect(await colourOf(drawing, 'public'), 'at rest').toBe(fitted)
    await picture('rested')
  })
