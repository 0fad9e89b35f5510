import { describe, expect, test } from 'vitest'
import { connect, portsOf } from '../../renderer/canvas/gestures/connect.ts'
import { drop, dropBeside, dropLine } from '../../renderer/canvas/gestures/drop.ts'
import type { Intent } from '../../renderer/canvas/gestures/gesture.ts'
import { resize } from '../../renderer/canvas/gestures/resize.ts'
import { group } from '../../shared/kinds/group/record.ts'
import { note } from '../../shared/kinds/note/record.ts'
import { blank } from '../../shared/plan/kind.ts'
import type { Resource } from '../../shared/plan/plan.ts'
import { overlap } from '../../shared/scene/rectangle.ts'
import type { Box } from '../../shared/scene/scene.ts'
import { shifted } from '../../shared/workspace/commands/move.ts'
import { drag, dragged, groundOf, plan, pointer } from './plan.ts'

const titleOf = { vpc: { x: 600, y: 110 }, subnet: { x: 960, y: 260 }, region: { x: 600, y: 40 } }
const gateway = { x: 120, y: 228 }
const background = { x: 300, y: 600 }

const box = (id: string): Box => {
  const found = groundOf().index.box(id)
  if (found === undefined) throw new Error(`no box is called ${id}`)
  return found
}

const moveOf = (intent: Intent | undefined): Extract<Intent, { type: 'move' }> => {
  if (intent?.type !== 'move') throw new Error(`not a move: ${JSON.stringify(intent)}`)
  return intent
}

describe('a click', () => {
  const click = (at: { x: number; y: number }, selection: readonly string[] = [], keys = {}) =>
    drag(groundOf(selection), at, [], keys).end()

  test.each([
    ['a node', gateway, ['cgw-1']],
    ['a title bar', titleOf.vpc, ['vpc-1']],
    ['the inside of a container', { x: 600, y: 380 }, ['vpc-1']],
    ['the Region', titleOf.region, []],
    ['the background', background, []],
  ])('on %s', (_, at, ids) => {
    expect(click(at, ['rt-1'])).toEqual({ type: 'select', ids })
  })

  test('with Shift or Ctrl adds and takes away', () => {
    expect(click(gateway, ['vpc-1'], { shift: true })).toEqual({ type: 'select', ids: ['vpc-1', 'cgw-1'] })
    expect(click(gateway, ['vpc-1', 'cgw-1'], { control: true })).toEqual({ type: 'select', ids: ['vpc-1'] })
    expect(click(background, ['vpc-1'], { shift: true })).toBeUndefined()
  })

  test('that trembles is no drag', () => {
    expect(drag(groundOf(), gateway, [{ x: 122, y: 229 }]).end()).toEqual({ type: 'select', ids: ['cgw-1'] })
  })
})

describe('moving', () => {
  test('meets the grid; Ctrl leaves it', () => {
    expect(moveOf(dragged(groundOf(), gateway, { x: 141, y: 223 })).by).toEqual({ x: 24, y: -8 })
    expect(moveOf(dragged(groundOf(), gateway, { x: 141, y: 223 }, { control: true })).by).toEqual({ x: 21, y: -5 })
  })

  test('takes the selection along, but nothing twice', () => {
    const intent = moveOf(dragged(groundOf(['vpc-1', 'subnet-1', 'vpc-2']), titleOf.vpc, { x: 640, y: 110 }))
    expect(intent.ids).toEqual(['vpc-1', 'vpc-2'])
  })

  test('an unselected box moves alone', () => {
    expect(moveOf(dragged(groundOf(['vpc-2']), gateway, { x: 140, y: 228 })).ids).toEqual(['cgw-1'])
  })

  test.each([
    ['into another VPC', titleOf.subnet, { x: 700, y: 600 }, 'subnet-1', 'vpc-2'],
    ['within its VPC', titleOf.subnet, { x: 700, y: 380 }, 'subnet-1', 'vpc-1'],
    ['over a sibling that can’t hold it', { x: 760, y: 228 }, { x: 960, y: 300 }, 'rt-1', 'vpc-1'],
    ['out of its office', gateway, background, 'cgw-1', null],
  ])('%s', (_, from, to, id, home) => {
    expect(moveOf(dragged(groundOf(), from, to)).homes.get(id)).toBe(home)
  })

  test.each([
    ['a subnet out of its VPC', titleOf.subnet, background, '“Subnet” must be inside a VPC.'],
    [
      'an office into the Region',
      { x: 120, y: 110 },
      { x: 1000, y: 440 },
      '“Office” is not part of AWS: it stands outside the Region.',
    ],
    ['a VPC into an office', { x: 600, y: 480 }, { x: 120, y: 300 }, '“VPC” can’t stand inside office-1.'],
  ])('refuses %s', (_, from, to, why) => {
    const gesture = drag(groundOf(), from, [to])
    expect(gesture.preview.target).toEqual({ id: null, allowed: false, words: why })
    expect(gesture.end()).toEqual({ type: 'refuse', why })
  })

  test('shows what follows the pointer and the container that would take it', () => {
    const { preview } = drag(groundOf(), titleOf.subnet, [{ x: 700, y: 600 }])
    expect(preview.shift).toEqual({ ids: ['subnet-1'], by: { x: -256, y: 344 }, copy: false })
    expect(preview.target).toEqual({
      id: 'vpc-2',
      allowed: true,
      words: 'Moves subnet-1 into VPC vpc-2',
      details: ['IPv4 CIDR block: 10.0.0.0/20 → 10.1.0.0/20', 'Alt: stays in vpc-1'],
    })
  })

  test('with Alt pressed on the way keeps its container, and says so', () => {
    const pressed = drag(groundOf(), titleOf.subnet, [{ x: 960, y: 300 }])
    const gesture = pressed.move(pointer({ x: 700, y: 600 }, { alt: true }))
    expect(gesture.preview.target?.words).toBe('Stays in VPC vpc-1')
    expect(moveOf(gesture.end()).homes.get('subnet-1')).toBe('vpc-1')
  })

  test('refuses to let the Region cover an office', () => {
    const gesture = drag(groundOf(), titleOf.vpc, [{ x: 340, y: 110 }])
    expect(gesture.end()).toEqual({ type: 'refuse', why: 'The Region would cover office-1.' })
  })

  test('shows where a box lands that is let go on another', () => {
    const table = { x: 760, y: 228 }
    const { preview } = drag(groundOf(), table, [{ x: table.x - 176, y: table.y }])
    expect(preview.landing).toHaveLength(1)
    expect(overlap(preview.landing?.[0] ?? box('vgw-1'), box('vgw-1'))).toBe(false)
    expect(drag(groundOf(), table, [{ x: table.x + 16, y: table.y }]).preview.landing).toEqual([])
  })

  test('with Alt copies', () => {
    expect(moveOf(dragged(groundOf(), gateway, { x: 120, y: 268 }, { alt: true })).copy).toBe(true)
    const { preview } = drag(groundOf(), titleOf.subnet, [{ x: 700, y: 600 }], { alt: true })
    expect(preview.target?.words).toBe('Copies subnet-1 into VPC vpc-2')
  })

  test('back where it began is nothing', () => {
    expect(drag(groundOf(), gateway, [{ x: 200, y: 300 }, gateway]).end()).toBeUndefined()
  })

  test('a container’s inside draws a marquee until the container is selected', () => {
    const inside = { x: 600, y: 380 }
    expect(drag(groundOf(), inside, [{ x: 640, y: 400 }]).preview.marquee).toBeDefined()
    expect(drag(groundOf(['vpc-1']), inside, [{ x: 640, y: 400 }]).preview.shift?.ids).toEqual(['vpc-1'])
  })
})

describe('notes and frames', () => {
  const resources: Resource[] = [
    { ...blank(group, 'frame-1', 'VPCs') },
    { ...blank(note, 'note-1', 'note-1') },
    { ...blank(note, 'note-2', 'note-2') },
  ]
  const annotated = {
    ...plan,
    resources: new Map([...plan.resources, ...resources.map((each) => [each.id, each] as const)]),
    places: new Map([
      ...plan.places,
      ['frame-1', { x: 456, y: 56, width: 688, height: 384 }],
      ['note-1', { x: 520, y: 330, width: 160, height: 64 }],
      ['note-2', { x: 1080, y: 30, width: 160, height: 64 }],
    ] as const),
  }
  const heading = { x: 600, y: 70 }
  const carried = (selection: readonly string[], from: { x: number; y: number }, to: { x: number; y: number }) => {
    const ground = groundOf(selection, annotated)
    const { ids, by, homes } = moveOf(dragged(ground, from, to))
    return { ids, homes: [...homes.keys()].sort(), places: [...(shifted(ground.index.scene, ids, by).places ?? [])] }
  }

  test('a frame takes along what lies wholly in it', () => {
    const { ids, homes, places } = carried([], heading, { x: 600, y: 78 })
    expect(ids).toEqual(['frame-1'])
    expect(homes).toEqual(['frame-1', 'note-1', 'vpc-1'])
    expect(places.map(([id]) => id).sort()).toEqual(['frame-1', 'note-1', 'rt-1', 'subnet-1', 'vgw-1', 'vpc-1'])
    expect(Object.fromEntries(places)['frame-1']).toEqual({ x: 456, y: 64, width: 688, height: 384 })
  })

  test('a container takes along the notes on it', () => {
    const { places } = carried([], titleOf.vpc, { x: 640, y: 110 })
    expect(places.map(([id]) => id)).toContain('note-1')
    expect(places.map(([id]) => id)).not.toContain('note-2')
  })

  test('a note goes anywhere and belongs to nothing', () => {
    const to = { x: 120, y: 110 }
    const { homes } = moveOf(dragged(groundOf([], annotated), { x: 1100, y: 60 }, to))
    expect([...homes]).toEqual([['note-2', null]])
    expect(drop(groundOf([], annotated), 'note', pointer(to)).end()).toMatchObject({ type: 'create', kind: 'note' })
  })

  test('a frame gives way to the boxes on it', () => {
    const ground = groundOf([], annotated)
    expect(drag(ground, { x: 470, y: 430 }, []).end()).toEqual({ type: 'select', ids: ['frame-1'] })
    expect(drag(ground, { x: 600, y: 380 }, []).end()).toEqual({ type: 'select', ids: ['note-1'] })
    expect(drag(ground, { x: 900, y: 180 }, []).end()).toEqual({ type: 'select', ids: ['vpc-1'] })
    expect(drag(ground, { x: 1150, y: 440 }, []).end()).toEqual({ type: 'select', ids: [] })
  })

  test('a frame may be made small, a note smaller', () => {
    const ground = groundOf([], annotated)
    const least = (id: string) => {
      const of = ground.index.box(id)
      if (of === undefined) throw new Error(id)
      return resize(ground, of, { across: 1, down: 1 }, { x: 0, y: 0 }, pointer({ x: -900, y: -900 })).preview.resize
        ?.to
    }
    expect(least('frame-1')).toMatchObject({ width: 96, height: 72 })
    expect(least('note-1')).toMatchObject({ width: 48, height: 24 })
  })
})

describe('a marquee', () => {
  test('takes nodes it touches and containers it encloses', () => {
    expect(dragged(groundOf(), { x: 490, y: 400 }, { x: 870, y: 230 })).toEqual({
      type: 'select',
      ids: ['vgw-1', 'rt-1'],
    })
    expect(dragged(groundOf(), { x: 850, y: 400 }, { x: 1110, y: 150 })).toEqual({ type: 'select', ids: ['subnet-1'] })
  })

  test('with Shift keeps what was selected', () => {
    const intent = dragged(groundOf(['cgw-1']), { x: 850, y: 400 }, { x: 1110, y: 150 }, { shift: true })
    expect(intent).toEqual({ type: 'select', ids: ['cgw-1', 'subnet-1'] })
  })
})

describe('resizing', () => {
  const stretch = (across: -1 | 0 | 1, down: -1 | 0 | 1, to: { x: number; y: number }) =>
    resize(groundOf(['vpc-1']), box('vpc-1'), { across, down }, { x: 0, y: 0 }, pointer(to)).end()

  test('moves only the sides held, on the grid', () => {
    expect(stretch(1, 1, { x: 30, y: 13 })).toEqual({
      type: 'resize',
      id: 'vpc-1',
      to: { x: 480, y: 96, width: 672, height: 336 },
    })
    expect(stretch(-1, 0, { x: -50, y: 90 })).toEqual({
      type: 'resize',
      id: 'vpc-1',
      to: { x: 432, y: 96, width: 688, height: 320 },
    })
  })

  test('stops at what the container holds', () => {
    expect(stretch(1, 1, { x: -900, y: -900 })).toEqual({
      type: 'resize',
      id: 'vpc-1',
      to: { x: 480, y: 96, width: 640, height: 272 },
    })
  })

  test('an empty container keeps its title bar', () => {
    const gesture = resize(
      groundOf(),
      box('vpc-2'),
      { across: 1, down: 1 },
      { x: 0, y: 0 },
      pointer({ x: -2000, y: -2000 }),
    )
    const to = gesture.preview.resize?.to
    expect(to?.width).toBeGreaterThan(0)
    expect(to?.height).toBeGreaterThanOrEqual(48)
  })

  test('is refused where the Region would cover an office', () => {
    expect(stretch(-1, 0, { x: -260, y: 0 })).toEqual({ type: 'refuse', why: 'The Region would cover office-1.' })
  })

  test('to the size it has is nothing', () => {
    expect(stretch(1, 1, { x: 1, y: 1 })).toBeUndefined()
  })
})

describe('connecting', () => {
  const wire = (from: string, at: { x: number; y: number }) =>
    connect(groundOf(), box(from), { x: 0, y: 0 }, pointer(at))

  test('ends at what it may end at, also through what lies in it', () => {
    expect(wire('cgw-1', { x: 560, y: 228 }).end()).toEqual({ type: 'connect', from: 'cgw-1', to: 'vgw-1' })
    expect(wire('rt-1', { x: 960, y: 300 }).end()).toEqual({ type: 'connect', from: 'rt-1', to: 'subnet-1' })
  })

  test('says why not', () => {
    expect(wire('cgw-1', { x: 960, y: 300 }).end()).toEqual({
      type: 'refuse',
      why: 'cgw-1 and subnet-1 have no link to each other.',
    })
  })

  test('begins at the sides of boxes; the Region has no ports', () => {
    expect(portsOf(box('cgw-1'), 1)).toContainEqual({ x: 48, y: 168 + box('cgw-1').height / 2 })
    expect(portsOf(box('vpc-1'), 1)).toContainEqual({ x: 480 + 640, y: 96 + 240 })
    expect(portsOf(box('region'), 1)).toEqual([])
    expect(portsOf(box('subnet-1'), 0.2)).toEqual([])
  })

  test('joins two containers', () => {
    expect(wire('vpc-1', { x: 700, y: 600 }).end()).toEqual({ type: 'connect', from: 'vpc-1', to: 'vpc-2' })
  })

  test('into the open is nothing', () => {
    expect(wire('cgw-1', background).end()).toBeUndefined()
  })
})

describe('dropping from the palette', () => {
  test('tells the container and where', () => {
    expect(drop(groundOf(), 'subnet', pointer({ x: 700, y: 600 })).end()).toMatchObject({
      type: 'create',
      kind: 'subnet',
      containers: ['vpc-2', 'region'],
    })
  })

  test('refuses in words', () => {
    expect(drop(groundOf(), 'subnet', pointer(background)).end()).toEqual({
      type: 'refuse',
      why: '“Subnet” must be inside a VPC.',
    })
  })

  test('typed: what may not stand there goes beside it, but nothing of an office into the Region', () => {
    const typed = (kind: string) => dropBeside(groundOf(), kind, pointer({ x: 700, y: 600 }))
    expect(typed('vpc').preview.target?.words).toBe('VPC beside vpc-2')
    expect(typed('vpc').end()).toMatchObject({ type: 'create', kind: 'vpc', containers: ['region'] })
    expect(typed('subnet').end()).toMatchObject({ type: 'create', containers: ['vpc-2', 'region'] })
    expect(typed('customer_gateway').end()).toEqual({
      type: 'refuse',
      why: '“Customer gateway” can’t stand inside vpc-2.',
    })
  })

  test('a line goes onto one of its ends', () => {
    expect(dropLine(groundOf(), 'vpn_connection', pointer(gateway)).end()).toEqual({
      type: 'line',
      kind: 'vpn_connection',
      end: 'cgw-1',
    })
    expect(dropLine(groundOf(), 'vpn_connection', pointer(background)).end()).toEqual({
      type: 'refuse',
      why: 'Draw a line from a customer gateway to a virtual private gateway or a transit gateway.',
    })
  })
})
