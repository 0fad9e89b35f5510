import { describe, expect, test } from 'vitest'
import type { Intent } from '../../renderer/canvas/gestures/gesture.ts'
import { outcomeOf } from '../../renderer/canvas/outcome.ts'
import { put } from '../../shared/plan/patch.ts'
import { overlap } from '../../shared/scene/rectangle.ts'
import type { Box } from '../../shared/scene/scene.ts'
import { newResource } from '../../shared/workspace/commands/create.ts'
import { createWorkspace, type Workspace } from '../../shared/workspace/workspace.ts'
import { plan, workspaceOf } from './plan.ts'

/** Does what an intent asks for; answers the words and what is selected. */
function perform(workspace: Workspace, intent: Intent) {
  const { step, select, words } = outcomeOf(workspace.now(), intent)
  if (step !== undefined) workspace.apply(step.patch, step.label)
  return { label: step?.label, select, words }
}

const box = (workspace: Workspace, id: string): Box => {
  const found = workspace.now().scene.boxes.find((each) => each.id === id)
  if (found === undefined) throw new Error(`no box is called ${id}`)
  return found
}

const create = (kind: string, x: number, y: number, containers: readonly string[]): Intent => ({
  type: 'create',
  kind,
  at: { x, y, width: 232, height: 96 },
  containers,
})

describe('a new one', () => {
  test('stands where it was let go when there is room', () => {
    const workspace = workspaceOf()
    const said = perform(workspace, create('subnet', 600, 560, ['vpc-2', 'region']))
    expect(said).toEqual({ label: 'Add subnet-2', select: ['subnet-2'], words: 'Added subnet-2 to vpc-2.' })
    expect(box(workspace, 'subnet-2')).toMatchObject({ parent: 'vpc-2', x: 600, y: 560 })
  })

  test('moves aside for others, and never over the title bar', () => {
    const workspace = workspaceOf()
    perform(workspace, create('subnet', 504, 100, ['vpc-1', 'region']))
    const added = box(workspace, 'subnet-2')
    const siblings = workspace.now().scene.boxes.filter((each) => each.parent === 'vpc-1' && each !== added)
    expect(siblings.filter((each) => overlap(each, added))).toEqual([])
    expect(added.y).toBeGreaterThanOrEqual(box(workspace, 'vpc-1').y + 48)
  })

  test('never makes the Region cover an office', () => {
    const workspace = workspaceOf()
    perform(workspace, create('vpc', -600, 100, []))
    expect(overlap(box(workspace, 'region'), box(workspace, 'office-1'))).toBe(false)
  })
})

describe('another size', () => {
  test('of the Region pushes an office aside', () => {
    const workspace = workspaceOf()
    const { x, y, width, height } = box(workspace, 'region')
    const to = { x: 100, y, width: width + x - 100, height }
    expect(perform(workspace, { type: 'resize', id: 'region', to }).label).toBe('Resize eu-west-1')
    expect(box(workspace, 'region')).toMatchObject(to)
    expect(box(workspace, 'office-1').x).toBeLessThan(0)
    expect(overlap(box(workspace, 'region'), box(workspace, 'office-1'))).toBe(false)
  })

  test('is none where containers that grow along would make the Region cover an office', () => {
    const workspace = workspaceOf()
    const to = { x: 200, y: 248, width: 896, height: 96 }
    expect(perform(workspace, { type: 'resize', id: 'subnet-1', to })).toEqual({
      words: 'The Region would cover office-1.',
    })
  })
})

describe('a move', () => {
  test('takes contents along, changes the home, and is one step', () => {
    const workspace = workspaceOf()
    const before = workspace.now().plan
    const said = perform(workspace, {
      type: 'move',
      ids: ['subnet-1'],
      by: { x: -240, y: 320 },
      homes: new Map([['subnet-1', 'vpc-2']]),
      copy: false,
    })
    expect(said.label).toBe('Move subnet-1 into vpc-2')
    expect(said.words).toBe('Moved subnet-1 into vpc-2. IPv4 CIDR block: 10.0.0.0/20 → 10.1.0.0/20.')
    expect(workspace.now().plan.resources.get('subnet-1')).toMatchObject({ vpc: 'vpc-2', cidrBlock: '10.1.0.0/20' })
    expect(box(workspace, 'subnet-1')).toMatchObject({ x: 624, y: 568, parent: 'vpc-2' })
    workspace.undo()
    expect(workspace.now().plan).toEqual(before)
  })

  test('onto another box lands beside it, as near as can be', () => {
    const workspace = workspaceOf()
    const homes = new Map([['rt-1', 'vpc-1']])
    perform(workspace, { type: 'move', ids: ['rt-1'], by: { x: -176, y: 8 }, homes, copy: false })
    expect(overlap(box(workspace, 'rt-1'), box(workspace, 'vgw-1'))).toBe(false)
    expect(Math.abs(box(workspace, 'rt-1').x - 528)).toBeLessThan(200)
    perform(workspace, { type: 'move', ids: ['rt-1'], by: { x: 8, y: 0 }, homes, copy: false })
    expect(overlap(box(workspace, 'rt-1'), box(workspace, 'subnet-1'))).toBe(false)
  })

  test('of several that land on one keeps their distances', () => {
    const workspace = workspaceOf()
    const before = [box(workspace, 'vgw-1'), box(workspace, 'rt-1')] as const
    const homes = new Map([
      ['vgw-1', 'vpc-1'],
      ['rt-1', 'vpc-1'],
    ])
    perform(workspace, { type: 'move', ids: ['vgw-1', 'rt-1'], by: { x: 160, y: 64 }, homes, copy: false })
    const after = [box(workspace, 'vgw-1'), box(workspace, 'rt-1')] as const
    expect(after[1].x - after[0].x).toBe(before[1].x - before[0].x)
    for (const each of after) expect(overlap(each, box(workspace, 'subnet-1'))).toBe(false)
  })

  test('out of a container is told', () => {
    const said = perform(workspaceOf(), {
      type: 'move',
      ids: ['cgw-1'],
      by: { x: 0, y: 300 },
      homes: new Map([['cgw-1', null]]),
      copy: false,
    })
    expect(said.label).toBe('Move cgw-1 out of office-1')
  })

  test('of an office onto the Region lands beside it', () => {
    const workspace = workspaceOf()
    const homes = new Map([['office-1', null]])
    perform(workspace, { type: 'move', ids: ['office-1'], by: { x: 300, y: 0 }, homes, copy: false })
    expect(overlap(box(workspace, 'office-1'), box(workspace, 'region'))).toBe(false)
    expect(box(workspace, 'office-1').x).toBeGreaterThan(100)
  })

  test('into the crowd goes past it', () => {
    const workspace = workspaceOf()
    for (let i = 0; i < 60; i++) workspace.apply(put(newResource(workspace.now().estate, 'subnet', ['vpc-1'])), 'Add')
    const homes = new Map([['rt-1', 'vpc-1']])
    perform(workspace, { type: 'move', ids: ['rt-1'], by: { x: 160, y: 400 }, homes, copy: false })
    const others = workspace.now().scene.boxes.filter(({ parent, id }) => parent === 'vpc-1' && id !== 'rt-1')
    expect(others.filter((other) => overlap(other, box(workspace, 'rt-1')))).toEqual([])
  })

  test('of a copy never covers the original', () => {
    const workspace = workspaceOf()
    const homes = new Map([['rt-1', 'vpc-1']])
    perform(workspace, { type: 'move', ids: ['rt-1'], by: { x: 24, y: 0 }, homes, copy: true })
    expect(overlap(box(workspace, 'rt-2'), box(workspace, 'rt-1'))).toBe(false)
  })

  test('of a copy leaves the original, and puts the copy where it was dropped', () => {
    const workspace = workspaceOf()
    const said = perform(workspace, {
      type: 'move',
      ids: ['vpc-1'],
      by: { x: 0, y: 640 },
      homes: new Map([['vpc-1', null]]),
      copy: true,
    })
    expect(said).toMatchObject({ label: 'Duplicate vpc-1', select: ['vpc-3'] })
    expect(box(workspace, 'vpc-3')).toMatchObject({ x: 480, y: 736 })
    expect(box(workspace, 'subnet-2')).toMatchObject({ x: 864, y: 888, parent: 'vpc-3' })
    expect(box(workspace, 'vpc-1')).toMatchObject({ x: 480, y: 96 })
  })
})

test('in a plan that was never drawn a move moves nothing else', () => {
  const workspace = createWorkspace({ ...plan, places: new Map() })
  const before = workspace.now().scene.boxes
  perform(workspace, { type: 'move', ids: ['cgw-1'], by: { x: 0, y: 8 }, homes: new Map(), copy: false })
  const after = workspace.now().scene.boxes
  expect(after.filter((each) => !before.includes(each)).map(({ id }) => id)).toEqual(['office-1', 'cgw-1'])
})

test('a line dropped on one gateway joins it to the only other', () => {
  const workspace = workspaceOf()
  const said = perform(workspace, { type: 'line', kind: 'vpn_connection', end: 'vgw-1' })
  expect(said).toMatchObject({ label: 'Add VPN connection vpn-1', select: ['vpn-1'] })
  expect(workspace.now().plan.resources.get('vpn-1')).toMatchObject({ customerGateway: 'cgw-1', vpnGateway: 'vgw-1' })
})

test('with two to choose from it asks for a line', () => {
  const workspace = workspaceOf()
  perform(workspace, create('vpn_gateway', 600, 560, ['vpc-2', 'region']))
  expect(perform(workspace, { type: 'line', kind: 'vpn_connection', end: 'cgw-1' })).toEqual({
    label: undefined,
    select: ['cgw-1'],
    words: 'Draw a line from a customer gateway to a virtual private gateway or a transit gateway.',
  })
})
