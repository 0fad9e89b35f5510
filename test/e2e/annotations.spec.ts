import { expect, test, type PlanText } from './drawing.ts'

const annotated: PlanText = {
  resources: {
    'office-1': { kind: 'site', name: 'office-1', lanCidrs: ['192.168.1.0/24'] },
    'office-2': { kind: 'site', name: 'office-2', lanCidrs: ['192.168.2.0/24'] },
    'frame-1': { kind: 'group', name: 'Branches', description: 'Looked after by Ops' },
    'vpc-1': { kind: 'vpc', name: 'vpc-1', cidrBlock: '10.0.0.0/16' },
    'note-1': { kind: 'note', name: 'note-1' },
  },
  places: {
    'office-1': { x: 24, y: 96, width: 240, height: 168 },
    'office-2': { x: 24, y: 288, width: 240, height: 168 },
    'frame-1': { x: 0, y: 48, width: 288, height: 432 },
    'vpc-1': { x: 480, y: 96, width: 640, height: 320 },
    'note-1': { x: 720, y: 240, width: 208, height: 96 },
  },
}

test('a note is written on where it stands, and the drawing follows each letter', async ({ open }) => {
  const drawing = await open(annotated)
  const { page } = drawing
  const at = await drawing.centre('note-1')
  await page.mouse.dblclick(at.x, at.y)
  const text = page.getByRole('textbox', { name: 'Text of note-1' })
  await expect(text).toBeFocused()
  await page.keyboard.type('Ask Ops first.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Then wait.')
  await drawing.expectUndo('Write on note-1')
  await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue('Ask Ops first.\nThen wait.')
  await page.keyboard.press('Escape')
  await expect(text).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue('')
})

test('a frame takes along what lies in it, in one step', async ({ open }) => {
  const drawing = await open(annotated)
  const [frame, office, vpc] = [await drawing.box('frame-1'), await drawing.box('office-2'), await drawing.box('vpc-1')]
  const { zoom } = await drawing.state()
  const heading = { x: frame.x + 200 * zoom, y: frame.y + 12 * zoom }
  await drawing.drag(heading, { x: heading.x, y: heading.y + 80 * zoom })
  await drawing.expectUndo('Move Branches')
  await expect.poll(async () => Math.round(((await drawing.box('office-2')).y - office.y) / zoom)).toBe(80)
  expect((await drawing.box('vpc-1')).y).toBe(vpc.y)
  await drawing.page.keyboard.press('Control+z')
  await expect.poll(async () => (await drawing.box('office-2')).y).toBe(office.y)
  expect((await drawing.box('frame-1')).y).toBe(frame.y)
})

test('notes and frames are dropped from the palette wherever there is ground', async ({ open }) => {
  const drawing = await open(annotated)
  await drawing.drop('note', await drawing.centre('office-1'))
  await drawing.expectSelected('note-2')
  expect((await drawing.box('note-2')).parent).toBeNull()
  await drawing.expectUndo('Add note-2')
})
