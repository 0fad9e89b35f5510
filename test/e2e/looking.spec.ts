import { expect, test, type Drawing, type PlanText } from './drawing.ts'

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

/** Where a box was in each of the frames until nothing moved any more, after a key. */
function placesAfter({ page }: Drawing, id: string, key: string): Promise<readonly number[]> {
  return page.evaluate(
    async ([box, pressed]) => {
      const seen: number[] = []
      document
        .querySelector<HTMLElement>('.canvas')
        ?.dispatchEvent(
          new KeyboardEvent('keydown', { key: pressed, code: `Key${pressed}`, ctrlKey: true, bubbles: true }),
        )
      for (let still = 0; still < 20;) {
        await new Promise(requestAnimationFrame)
        const x = window.__state?.().boxes.find((each) => each.id === box)?.x ?? 0
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

    for (const path of [back, again]) {
      const between = path.filter((x) => x > before.x + 0.1 && x < after.x - 0.1)
      expect(between.length > 1).toBe(motion === 'no-preference')
    }
  })
