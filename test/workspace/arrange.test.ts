import { describe, expect, test } from 'vitest'
import { isEmptyPatch, type Patch } from '../../shared/plan/patch.ts'
import type { Id, Place, Plan } from '../../shared/plan/plan.ts'
import { overlap, within } from '../../shared/scene/rectangle.ts'
import type { Box } from '../../shared/scene/scene.ts'
import { aligned, distributed, type Side } from '../../shared/workspace/commands/align.ts'
import { outermost } from '../../shared/workspace/commands/outermost.ts'
import { fitted, sameSize, stretched } from '../../shared/workspace/commands/resize.ts'
import { tidied, tidyGroups } from '../../shared/workspace/commands/tidy.ts'
import { createWorkspace, type Workspace } from '../../shared/workspace/workspace.ts'
import { planOf } from '../draw/estates.ts'

const subnet = (vpc: Id) => ({ kind: 'subnet', vpc })

const places: Readonly<Record<Id, Place>> = {
  'vpc-1': { x: 0, y: 0, width: 1000, height: 600 },
  a: { x: 40, y: 80, width: 208, height: 72 },
  b: { x: 96, y: 200, width: 256, height: 96 },
  c: { x: 400, y: 440, width: 208, height: 72 },
  'vpc-2': { x: 0, y: 700, width: 600, height: 300 },
  d: { x: 104, y: 800, width: 208, height: 72 },
  host: { x: 424, y: 840 },
}

const plan: Plan = {
  ...planOf({
    'vpc-1': { kind: 'vpc' },
    a: subnet('vpc-1'),
    b: subnet('vpc-1'),
    c: subnet('vpc-1'),
    'vpc-2': { kind: 'vpc' },
    d: subnet('vpc-2'),
    host: { kind: 'route_table', vpc: 'vpc-2' },
  }),
  places: new Map(Object.entries(places)),
}

const box = (workspace: Workspace, id: Id): Box => {
  const found = workspace.now().scene.boxes.find((each) => each.id === id)
  if (found === undefined) throw new Error(`no box is called ${id}`)
  return found
}

/** Where the boxes stand after the command, which is one step that can be taken back. */
function after(command: (workspace: Workspace) => Patch, of = plan) {
  const workspace = createWorkspace(of)
  const patch = command(workspace)
  workspace.apply(patch, 'Arrange')
  const boxes = new Map(workspace.now().scene.boxes.map((each) => [each.id, each]))
  workspace.undo()
  expect(workspace.now().plan.places).toEqual(of.places)
  return (id: Id): Box => {
    const found = boxes.get(id)
    if (found === undefined) throw new Error(`no box is called ${id}`)
    return found
  }
}

const align = (ids: readonly Id[], side: Side, of = plan) =>
  after((workspace) => aligned(workspace.now().scene, ids, side), of)

describe('aligning', () => {
  test.each([
    ['left', { a: 40, b: 40, c: 40 }],
    ['centre', { a: 220, b: 196, c: 220 }],
    ['right', { a: 400, b: 352, c: 400 }],
  ] as const)('%s', (side, expected) => {
    const at = align(['a', 'b', 'c'], side)
    for (const [id, x] of Object.entries(expected)) {
      expect(at(id).x, id).toBe(x)
      expect(at(id).y, id).toBe(places[id]?.y)
    }
  })

  test.each(['top', 'middle', 'bottom'] as const)('%s: what would be covered makes way sideways', (side) => {
    const at = align(['a', 'b'], side)
    const line = ({ y, height }: Box) => y + { top: 0, middle: height / 2, bottom: height }[side]
    expect(line(at('a'))).toBe(line(at('b')))
    expect(overlap(at('a'), at('b'))).toBe(false)
    expect(at('a').x).toBe(40)
    expect(at('b').x).toBe(40 + 208 + 16)
  })

  test('keeps clear of what is not chosen', () => {
    const at = align(['a', 'c'], 'left', {
      ...plan,
      places: new Map([...plan.places, ['b', { x: 24, y: 420, width: 256, height: 96 }]]),
    })
    expect(at('c').x).toBe(40)
    expect(overlap(at('c'), at('b'))).toBe(false)
  })

  test('never takes a box out of its container', () => {
    const at = align(['a', 'd'], 'top')
    expect(at('d').y).toBe(700 + 48 + 24)
    expect(within(at('d'), at('vpc-2'))).toBe(true)
    expect(at('vpc-2').y).toBe(700)
    expect(align(['a', 'd'], 'left')('d').x).toBe(40)
  })

  test('takes along what is inside', () => {
    const at = align(['vpc-1', 'vpc-2', 'd'], 'right')
    expect(at('vpc-2').x).toBe(400)
    expect(at('d').x).toBe(504)
    expect(at('host').x).toBe(824)
  })
})

describe('distributing', () => {
  test('gives equal gaps from the first to the last', () => {
    const at = after((workspace) => distributed(workspace.now().scene, ['c', 'a', 'b'], 'down'))
    const gap = at('b').y - (at('a').y + at('a').height)
    expect(at('c').y - (at('b').y + at('b').height)).toBe(gap)
    expect([at('a').y, at('c').y]).toEqual([80, 440])
  })

  test('where there is no room leaves the least gap', () => {
    const close: Plan = {
      ...plan,
      places: new Map([
        ...plan.places,
        ['b', { ...places['b'], x: 60, y: 100 }],
        ['c', { ...places['c'], x: 160, y: 120 }],
      ]),
    }
    const at = after((workspace) => distributed(workspace.now().scene, ['a', 'b', 'c'], 'across'), close)
    expect(at('b').x).toBe(at('a').x + at('a').width + 16)
    expect(at('c').x).toBe(at('b').x + at('b').width + 16)
  })
})

describe('the same size', () => {
  test('is that of the largest, and pushes aside what would be covered', () => {
    const row: Plan = {
      ...plan,
      places: new Map([
        ...plan.places,
        ['b', { x: 272, y: 80, width: 256, height: 96 }],
        ['c', { x: 552, y: 80, width: 208, height: 72 }],
      ]),
    }
    const at = after((workspace) => sameSize(row, workspace.now().scene, ['a', 'b', 'c'], ['width', 'height']), row)
    for (const id of ['a', 'b', 'c']) expect(at(id)).toMatchObject({ width: 256, height: 96 })
    expect(overlap(at('a'), at('b')) || overlap(at('b'), at('c'))).toBe(false)
    expect(at('c').x + 256).toBeLessThanOrEqual(at('vpc-1').x + at('vpc-1').width)
  })

  test('of one measure leaves the other', () => {
    const at = after((workspace) => sameSize(plan, workspace.now().scene, ['a', 'b'], ['width']))
    expect(at('a')).toMatchObject({ width: 256, height: 72 })
  })
})

describe('fitting to contents', () => {
  test('leaves the padding and the title bar', () => {
    const at = after((workspace) => fitted(plan, workspace.now().scene, ['vpc-2']))
    expect(at('vpc-2')).toMatchObject({ x: 80, y: 728 })
    expect(at('vpc-2').y + at('vpc-2').height).toBe(840 + at('host').height + 24)
    expect(at('d')).toMatchObject({ x: 104, y: 800 })
  })

  test('an empty one gets the size of a new one', () => {
    const at = after((workspace) => fitted(plan, workspace.now().scene, ['b']))
    expect(at('b')).toMatchObject({ x: 96, y: 200, width: 208, height: 72 })
  })

  test('of containers in each other goes from the inside out', () => {
    const at = after((workspace) => fitted(plan, workspace.now().scene, ['vpc-1', 'b']))
    expect(at('vpc-1').x).toBe(16)
    expect(at('b')).toMatchObject({ width: 208 })
  })

  test('what already fits is no step', () => {
    const workspace = createWorkspace(plan)
    workspace.apply(fitted(plan, workspace.now().scene, ['vpc-2']), 'Fit')
    const { plan: fit, scene } = workspace.now()
    expect(isEmptyPatch(fitted(fit, scene, ['vpc-2']))).toBe(true)
  })
})

describe('tidying a selection', () => {
  const tidy = (ids: readonly Id[]) =>
    after((workspace) => {
      const { estate, scene } = workspace.now()
      return tidied(plan, estate, scene, ids)
    })

  test('of one container arranges what is in it, where it stands', () => {
    const at = tidy(['vpc-1'])
    expect(at('vpc-1')).toMatchObject({ x: 0, y: 0 })
    expect(new Set(['a', 'b', 'c'].map((id) => at(id).x)).size).toBe(1)
    for (const id of ['vpc-2', 'd', 'host']) expect(at(id)).toMatchObject(places[id] as Place)
  })

  test('of several boxes arranges them among themselves, clear of the others', () => {
    const at = tidy(['a', 'c'])
    expect(at('b')).toMatchObject(places['b'] as Place)
    for (const id of ['a', 'c']) expect(overlap(at(id), at('b')), id).toBe(false)
    expect(at('c').x).toBe(at('a').x)
  })

  test('makes no sense for one box that holds nothing', () => {
    const { scene } = createWorkspace(plan).now()
    expect(tidyGroups(scene, ['a'])).toEqual([])
    expect(tidyGroups(scene, ['vpc-1'])).toHaveLength(1)
  })
})

test('a container resized by hand pushes aside what it would cover', () => {
  const workspace = createWorkspace(plan)
  workspace.apply(stretched(plan, 'a', { x: 40, y: 80, width: 208, height: 200 }), 'Resize a')
  expect(overlap(box(workspace, 'a'), box(workspace, 'b'))).toBe(false)
  expect(box(workspace, 'b').y).toBe(200 + 128)
})

test('the outermost of the chosen', () => {
  const { scene } = createWorkspace(plan).now()
  expect(outermost(scene, ['d', 'vpc-2', 'a', 'region']).map(({ id }) => id)).toEqual(['vpc-2', 'a'])
})
