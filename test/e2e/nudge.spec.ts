import { expect, test, type Drawing, type PlanText } from './drawing.ts'

const subnet = (name: string, cidrBlock: string) => ({ kind: 'subnet', name, vpc: 'prod', cidrBlock })

/** An office close to a Region with a VPC of two subnets side by side. */
const plan: PlanText = {
  resources: {
    hq: { kind: 'site', name: 'HQ', lanCidrs: ['192.168.0.0/24'] },
    prod: { kind: 'vpc', name: 'prod', cidrBlock: '10.0.0.0/16' },
    a: subnet('a', '10.0.1.0/24'),
    b: subnet('b', '10.0.2.0/24'),
  },
  places: {
    hq: { x: 0, y: 0, width: 240, height: 200 },
    prod: { x: 304, y: 0, width: 560, height: 400 },
    a: { x: 336, y: 88, width: 208, height: 72 },
    b: { x: 556, y: 88, width: 208, height: 72 },
  },
}

/** From the left side of the one to the left side of the other, in the drawing's own units. */
async function apart(drawing: Drawing, one: string, other: string): Promise<number> {
  const { boxes, zoom } = await drawing.state()
  const left = (id: string): number => boxes.find((each) => each.id === id)?.x ?? NaN
  return Math.round((left(other) - left(one)) / zoom)
}

test('an arrow key moves a box up to its neighbour, and says what is in the way', async ({ open }) => {
  const drawing = await open(plan)
  const { keyboard } = drawing.page
  await drawing.click(await drawing.title('a'))
  await drawing.expectSelected('a')
  await keyboard.press('Shift+ArrowRight')
  await expect.poll(() => apart(drawing, 'a', 'b')).toBe(212)
  await keyboard.press('Shift+ArrowRight')
  await drawing.expectSaid('b is in the way.')
  await expect.poll(() => apart(drawing, 'a', 'b')).toBe(208)
  await keyboard.press('ArrowRight')
  await keyboard.press('ArrowDown')
  await drawing.expectSaid('')
  expect(await apart(drawing, 'a', 'b')).toBe(208)
  await drawing.expectUndo('Move a')
  await keyboard.press('Control+z')
  await expect.poll(() => apart(drawing, 'a', 'b')).toBe(220)
  await drawing.expectUndo(null)
})

test('neither moving nor stretching by keys puts the Region over an office', async ({ open }) => {
  const drawing = await open({
    ...plan,
    places: { ...plan.places, hq: { x: 960, y: 0, width: 240, height: 200 } },
  })
  const { keyboard } = drawing.page
  await drawing.click(await drawing.title('prod'))
  await drawing.expectSelected('prod')
  for (const keys of ['Shift+ArrowRight', 'Alt+Shift+ArrowRight']) {
    for (let presses = 0; presses < 12; presses++) await keyboard.press(keys)
    await drawing.expectSaid('The Region would cover HQ.')
    const [region, hq] = [await drawing.box('region'), await drawing.box('hq')]
    expect(region.x + region.width).toBeLessThanOrEqual(hq.x + 0.01)
  }
})
