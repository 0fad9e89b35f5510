import { describe, expect, test } from 'vitest'
import { finished } from '../../shared/base/steps.ts'
import { arrange, completedInSteps } from '../../shared/draw/arrange.ts'
import { sceneOf } from '../../shared/draw/scene-of.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { applyPatch, change, place, put } from '../../shared/plan/patch.ts'
import type { Place, Plan, Resource } from '../../shared/plan/plan.ts'
import type { Box, Line, Scene } from '../../shared/scene/scene.ts'
import { overlap, within } from '../../shared/scene/rectangle.ts'
import { templates } from '../../templates/index.ts'
import { templatePlan } from '../workspace/flagship.ts'
import { dice, flagship, largeResources, planOf, randomResources, richResources } from './estates.ts'
import { faultsOfScene } from './faults.ts'

const drawn = (plan: Plan): Scene => sceneOf(plan, estateOf(plan))

/** The plan with every place written down, as after Arrange. */
function arranged(plan: Plan): Plan {
  return { ...plan, places: arrange(plan, estateOf(plan)) }
}

const boxOf = (scene: Scene, id: string): Box => {
  const box = scene.boxes.find((each) => each.id === id)
  if (box === undefined) throw new Error(`no box ${id}`)
  return box
}

const lineOf = (scene: Scene, id: string): Line => {
  const line = scene.lines.find((each) => each.id === id)
  if (line === undefined) throw new Error(`no line ${id}`)
  return line
}

describe('an arranged drawing', () => {
  test('the flagship has no fault', () => {
    expect(faultsOfScene(drawn(planOf(flagship)))).toEqual([])
  })

  test.each(templates)('template $name has no fault, as it comes and tidied', ({ name }) => {
    const plan = templatePlan(name)
    expect(faultsOfScene(drawn(plan))).toEqual([])
    expect(faultsOfScene(drawn(arranged(plan)))).toEqual([])
  })

  test.each(Array.from({ length: 120 }, (_, seed) => seed))('random estate %i has no fault', (seed) => {
    expect(faultsOfScene(drawn(planOf(randomResources(seed))))).toEqual([])
  })

  test.each(Array.from({ length: 80 }, (_, seed) => seed))('random estate %i with every kind has no fault', (seed) => {
    expect(faultsOfScene(drawn(planOf(richResources(seed))))).toEqual([])
  })

  // Lines on one another where their order went round in a circle, or where many took one narrow way; through a title bar
  // where the way around was tight; an upright line with no room for its label.
  test.each([120, 184, 269, 474, 485, 691, 791, 831, 1009, 1050, 1308, 1441, 1449, 1604, 2265])(
    'random estate %i with a fault once has none',
    (seed) => {
      expect(faultsOfScene(drawn(planOf(randomResources(seed))))).toEqual([])
    },
  )

  test.each([
    94, 136, 156, 181, 213, 241, 268, 283, 293, 348, 399, 435, 458, 487, 554, 564, 575, 843, 1028, 1189, 1288, 1374,
    1492, 1540, 1551, 1561, 1571, 1573, 1594, 1933, 2061, 2344, 2581, 2670, 2683, 2776,
  ])('random estate %i with every kind and a fault once has none', (seed) => {
    expect(faultsOfScene(drawn(planOf(richResources(seed))))).toEqual([])
  })

  test('a label without room shows its first words, and says the whole when pointed at', () => {
    const line = lineOf(drawn(planOf(randomResources(474))), 'vpn-1-cgw-2-0/tunnel-2')
    expect(line.labelAt).toBeDefined()
    expect(line).toMatchObject({ label: 'Tunnel 2…', wholeLabel: 'Tunnel 2 · 169.254.200.252/30' })
  })

  test('a long name without room on its line is cut with an ellipsis', () => {
    const plan = templatePlan('transit-hub')
    const name = 'a-name-of-sixty-letters-that-goes-on-until-it-comes-to-an-end'
    const named = new Map([...plan.resources].map(([id, resource]) => [id, { ...resource, name }]))
    const { label, labelAt, wholeLabel } = lineOf(drawn({ ...plan, resources: named }), 'tgw-attach-prod/attachment')
    expect(labelAt).toBeDefined()
    expect(label).toMatch(/^Table a-name.*…$/)
    expect(wholeLabel).toBe(`Table ${name}`)
  })

  test('reads from left to right: office, gateway of the VPC, subnets by zone', () => {
    const scene = drawn(planOf(flagship))
    const x = (id: string): number => boxOf(scene, id).x
    const inOrder = ['office-hq', 'cgw-hq', 'region', 'vpc-main', 'vgw-main', 'subnet-a', 'subnet-b', 'subnet-c']
    expect(inOrder.map(x)).toEqual(inOrder.map(x).toSorted((a, b) => a - b))
  })

  test('tunnels between gateways at the same height run straight', () => {
    const scene = drawn(planOf(flagship))
    expect(['vpn-hq/tunnel-1', 'vpn-hq/tunnel-2'].map((id) => lineOf(scene, id).points.length)).toEqual([2, 2])
  })

  test('a public subnet stands above the private ones of its zone', () => {
    const scene = drawn(
      planOf({
        vpc: { kind: 'vpc' },
        igw: { kind: 'internet_gateway', vpc: 'vpc' },
        rt: { kind: 'route_table', vpc: 'vpc', routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'igw' }] },
        'subnet-a-private': { kind: 'subnet', vpc: 'vpc', availabilityZone: 'eu-west-1a' },
        'subnet-b-public': { kind: 'subnet', vpc: 'vpc', availabilityZone: 'eu-west-1a', routeTable: 'rt' },
      }),
    )
    const [upper, lower] = [boxOf(scene, 'subnet-b-public'), boxOf(scene, 'subnet-a-private')]
    expect(upper.x).toBe(lower.x)
    expect(upper.y).toBeLessThan(lower.y)
  })

  test('is the same every time', () => {
    const plan = planOf(randomResources(7))
    expect(drawn(planOf(randomResources(7)))).toEqual(drawn(plan))
    expect(arrange(plan, estateOf(plan))).toEqual(arrange(plan, estateOf(plan)))
  })

  test('stands on the grid', () => {
    const offGrid = [...arranged(planOf(randomResources(3))).places].filter(
      ([, { x, y }]) => x % 8 !== 0 || y % 8 !== 0,
    )
    expect(offGrid).toEqual([])
  })

  test('of an empty plan is empty', () => {
    expect(drawn(planOf({}))).toEqual({ boxes: [], lines: [], bounds: { x: 0, y: 0, width: 0, height: 0 } })
  })
})

describe('containers', () => {
  test('grow around what is moved out of them', () => {
    const plan = arranged(planOf(flagship))
    const far = place({ 'subnet-c': { x: 3000, y: 2000 } })
    const scene = drawn(applyPatch(plan, far).plan)
    expect(faultsOfScene(scene).filter((fault) => fault.includes('sticks out'))).toEqual([])
    expect(boxOf(scene, 'vpc-main').width).toBeGreaterThan(2000)
  })

  test('are never smaller than their place says', () => {
    const plan = arranged(planOf(flagship))
    const { x, y } = plan.places.get('vpc-main') as Place
    const scene = drawn(applyPatch(plan, place({ 'vpc-main': { x, y, width: 1600, height: 1200 } })).plan)
    expect(boxOf(scene, 'vpc-main')).toMatchObject({ x, y, width: 1600, height: 1200 })
  })

  test('what has no office stands free, what has no VPC stands in the Region', () => {
    const scene = drawn(planOf({ cgw: { kind: 'customer_gateway' }, vgw: { kind: 'vpn_gateway' } }))
    expect(boxOf(scene, 'cgw').parent).toBeNull()
    expect(boxOf(scene, 'vgw').parent).toBe('region')
  })

  test('a link to what is not there draws nothing', () => {
    const resources = { ...flagship, 'vpn-hq': { ...flagship['vpn-hq'], kind: 'vpn_connection', vpnGateway: null } }
    expect(drawn(planOf(resources)).lines.filter((line) => line.resource === 'vpn-hq')).toEqual([])
  })
})

describe('notes and frames', () => {
  const annotated = planOf({
    ...flagship,
    'frame-net': { kind: 'group', name: 'Network', description: 'Looked after by Ops' },
    'frame-all': { kind: 'group', name: 'Everything' },
    'note-ask': { kind: 'note', text: 'Ask Ops first.\n\nThen wait.' },
  })
  const at = (plan: Plan, places: Readonly<Record<string, Place>>): Plan =>
    applyPatch(arranged(plan), place(places)).plan
  const around = (scene: Scene, id: string, by: number): Place => {
    const { x, y, width, height } = boxOf(scene, id)
    return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
  }

  test('stand under an arranged drawing', () => {
    const scene = drawn(annotated)
    expect(faultsOfScene(scene)).toEqual([])
    const { y, height } = boxOf(scene, 'region')
    for (const id of ['frame-net', 'frame-all', 'note-ask']) expect(boxOf(scene, id).y).toBeGreaterThan(y + height)
  })

  test('keep to what they stood beside and around when the drawing is tidied', () => {
    const bare = arranged(planOf(flagship))
    const { x, y, width } = boxOf(drawn(bare), 'subnet-c')
    const note = { x: x + width + 16, y, width: 160, height: 72 }
    const untidy = at(annotated, {
      'note-ask': { ...note, x: note.x + 1000, y: y + 600 },
      'frame-net': { ...around(drawn(bare), 'subnet-c', 16), x: x + 984, y: y + 584 },
      'subnet-c': { x: x + 1000, y: y + 600, width, height: 72 },
    })
    const nextTo = { ...untidy.places.get('note-ask'), x: x + 1000 + width + 24 } as Place
    const scene = drawn(arranged(applyPatch(untidy, place({ 'note-ask': nextTo })).plan))
    const [subnet, frame, beside] = ['subnet-c', 'frame-net', 'note-ask'].map((id) => boxOf(scene, id))
    if (!subnet || !frame || !beside) throw new Error('a box is missing')
    expect(subnet).toMatchObject({ x, y })
    expect(within(subnet, frame)).toBe(true)
    expect(frame.width).toBe(width + 32)
    expect(beside.x - (subnet.x + subnet.width)).toBeLessThan(200)
    expect(Math.abs(beside.y - subnet.y)).toBeLessThan(200)
    expect(scene.boxes.filter(({ shape }) => shape === 'node').filter((node) => overlap(node, beside))).toEqual([])
  })

  test('a frame surrounds the same after tidying, and nothing else', () => {
    const plan = templatePlan('private-eks-no-internet')
    const framed = (scene: Scene): readonly string[] => {
      const frame = scene.boxes.find(({ shape }) => shape === 'frame')
      if (frame === undefined) throw new Error('no frame')
      const others = scene.boxes.filter((box) => box !== frame && overlap(box, frame) && !within(frame, box))
      return others.map(({ id }) => id).sort()
    }
    expect(framed(drawn(plan)).length).toBeGreaterThan(5)
    expect(framed(drawn(arranged(plan)))).toEqual(framed(drawn(plan)))
  })

  test('change nothing of the drawing they lie on but the labels under a note', () => {
    const bare = drawn(arranged(planOf(flagship)))
    const scene = drawn(
      at(annotated, {
        'frame-net': around(bare, 'vpc-main', 16),
        'frame-all': around(bare, 'region', 40),
        'note-ask': around(bare, 'subnet-b', -8),
      }),
    )
    const others = scene.boxes.filter(({ shape }) => shape === 'container' || shape === 'node')
    expect(others).toEqual(bare.boxes)
    expect(scene.lines.map(({ points }) => points)).toEqual(bare.lines.map(({ points }) => points))
  })

  test('a frame comes between what it lies in and what it surrounds', () => {
    const bare = drawn(arranged(planOf(flagship)))
    const scene = drawn(
      at(annotated, { 'frame-net': around(bare, 'vpc-main', 16), 'frame-all': around(bare, 'region', 40) }),
    )
    const order = scene.boxes.map(({ id }) => id).filter((id) => /^(frame|region|vpc)/.test(id))
    expect(order).toEqual(['frame-all', 'region', 'frame-net', 'vpc-main'])
  })

  test('a frame around a VPC that sticks out of the Region is still drawn on it', () => {
    const bare = drawn(arranged(planOf(flagship)))
    const scene = drawn(at(annotated, { 'frame-net': around(bare, 'vpc-main', 400) }))
    expect(boxOf(scene, 'frame-net').depth).toBeLessThan(boxOf(scene, 'region').depth)
    const narrow = drawn(at(annotated, { 'frame-net': { ...around(bare, 'vpc-main', 8), width: 4000 } }))
    expect(boxOf(narrow, 'frame-net').depth).toBeGreaterThan(boxOf(narrow, 'region').depth)
    expect(boxOf(narrow, 'frame-net').depth).toBeLessThan(boxOf(narrow, 'vpc-main').depth)
  })

  test('say what is written on them, as far as it fits', () => {
    const scene = drawn(at(annotated, { 'note-ask': { x: 0, y: 0, width: 160, height: 32 } }))
    expect(boxOf(scene, 'note-ask').texts.map(({ text }) => text)).toEqual(['Ask Ops first.…'])
    expect(boxOf(drawn(annotated), 'note-ask').texts.map(({ text }) => text)).toEqual(['Ask Ops first.', 'Then wait.'])
    expect(boxOf(scene, 'frame-net').texts.map(({ text }) => text)).toEqual(['Network', 'Looked after by Ops'])
  })
})

describe('the scene after an edit', () => {
  const edits: readonly (readonly [string, (plan: Plan) => Plan])[] = [
    ['moving a subnet', (plan) => applyPatch(plan, place({ 'subnet-0-0': moved(plan, 'subnet-0-0', 40) })).plan],
    ['moving a gateway', (plan) => applyPatch(plan, place({ 'vgw-0': moved(plan, 'vgw-0', -16) })).plan],
    ['moving an office', (plan) => applyPatch(plan, place({ 'office-0': moved(plan, 'office-0', -64) })).plan],
    ['taking a place away', (plan) => applyPatch(plan, place({ 'subnet-0-0': null })).plan],
    [
      'renaming',
      (plan) => {
        const resource = plan.resources.get('subnet-0-0')
        return resource === undefined ? plan : applyPatch(plan, change(resource, { name: 'renamed' })).plan
      },
    ],
  ]

  function moved(plan: Plan, id: string, by: number): Place | null {
    const at = plan.places.get(id)
    return at === undefined ? null : { ...at, x: at.x + by, y: at.y + by }
  }

  test.each(edits)('is the same as one drawn anew: %s', (_, edit) => {
    for (const seed of [1, 4, 5, 11, 23]) {
      const plan = arranged(planOf(randomResources(seed)))
      const estate = estateOf(plan)
      const edited = edit(plan)
      const next = estateOf(edited, estate)
      expect(sceneOf(edited, next, sceneOf(plan, estate))).toEqual(sceneOf(edited, next))
    }
  })

  /** One of many things that people do, by a number. */
  function anyEdit(plan: Plan, roll: (sides: number) => number): Plan {
    const ids = [...plan.resources.keys()]
    const id = ids[roll(ids.length)] ?? ''
    const resource = plan.resources.get(id)
    const at = plan.places.get(id)
    switch (resource === undefined ? 0 : roll(7)) {
      case 0:
        return { ...plan, region: plan.region === 'eu-west-1' ? 'us-east-1' : 'eu-west-1' }
      case 1:
        return applyPatch(plan, { resources: new Map([[id, null]]), places: new Map([[id, null]]) }).plan
      case 2: {
        const copy = { ...(resource as Resource), id: `copy-of-${id}`, name: 'copy' }
        return arrangedAlso(applyPatch(plan, put(copy)).plan)
      }
      case 3:
        return applyPatch(plan, change(resource as Resource, { name: `named ${String(roll(99))}` })).plan
      case 4: {
        const home = ['vpc', 'site', 'subnet', 'transitGateway'].find((field) => resource?.[field] != null) ?? 'vpc'
        const others = ids.filter((each) => plan.resources.get(each)?.kind === home)
        return resource?.[home] === undefined
          ? plan
          : applyPatch(plan, change(resource, { [home]: others[roll(others.length)] ?? null })).plan
      }
      default:
        return at === undefined
          ? plan
          : applyPatch(plan, place({ [id]: { ...at, x: at.x + 8 * (roll(9) - 4), y: at.y + 8 * (roll(9) - 4) } })).plan
    }
  }

  /** New things have a place, as in a workspace. */
  const arrangedAlso = (plan: Plan): Plan => ({ ...plan, places: finished(completedInSteps(plan, estateOf(plan))) })

  test.each(Array.from({ length: 16 }, (_, seed) => seed))(
    'after any other is the same as one drawn anew: estate %i',
    (seed) => {
      const roll = dice(seed)
      let plan = arranged(planOf(richResources(seed)))
      let estate = estateOf(plan)
      let scene = sceneOf(plan, estate)
      for (let i = 0; i < 14; i++) {
        plan = anyEdit(plan, roll)
        estate = estateOf(plan, estate)
        scene = sceneOf(plan, estate, scene)
        expect(scene).toEqual(sceneOf(plan, estateOf(plan)))
      }
    },
  )

  test('keeps what did not change as the same object', () => {
    const plan = arranged(planOf(flagship))
    const before = drawn(plan)
    const { plan: edited } = applyPatch(plan, place({ 'subnet-c': moved(plan, 'subnet-c', 8) }))
    const after = sceneOf(edited, estateOf(edited), before)
    const kept = ['cgw-hq', 'office-hq', 'vgw-main', 'subnet-a']
    for (const id of kept) expect(boxOf(after, id)).toBe(boxOf(before, id))
    expect(lineOf(after, 'vpn-hq/tunnel-1')).toBe(lineOf(before, 'vpn-hq/tunnel-1'))
    expect(boxOf(after, 'subnet-c')).not.toBe(boxOf(before, 'subnet-c'))
  })

  test('of a thousand resources leaves nearly everything the same object', () => {
    const plan = arranged(planOf(largeResources()))
    const estate = estateOf(plan)
    const before = sceneOf(plan, estate)
    const { plan: edited } = applyPatch(plan, place({ 'subnet-7-19': moved(plan, 'subnet-7-19', 8) }))
    const after = sceneOf(edited, estate, before)
    const fresh = <T>(now: readonly T[], then: readonly T[]): number =>
      now.filter((each) => !then.includes(each)).length
    expect(fresh(after.boxes, before.boxes)).toBe(1)
    expect(fresh(after.lines, before.lines)).toBeLessThan(20)
    expect(after.lines.length).toBeGreaterThan(1000)
  })
})

describe('the checker', () => {
  const scene = drawn(planOf(flagship))
  const withBox = (id: string, values: Partial<Box>): Scene => ({
    ...scene,
    boxes: scene.boxes.map((box) => (box.id === id ? { ...box, ...values } : box)),
  })
  const withLine = (id: string, values: Partial<Line>): Scene => ({
    ...scene,
    lines: scene.lines.map((line) => (line.id === id ? { ...line, ...values } : line)),
  })
  const unlabelled = ({ labelAt: _, ...line }: Line): Line => line
  const [first, second] = [lineOf(scene, 'vpn-hq/tunnel-1'), lineOf(scene, 'vpn-hq/tunnel-2')]
  const start = { x: boxOf(scene, 'rt-private').x, y: boxOf(scene, 'rt-private').y + 60 }
  const faulty: readonly (readonly [string, Scene, string])[] = [
    [
      'siblings on one another',
      withBox('subnet-b', { x: boxOf(scene, 'subnet-a').x + 8 }),
      'subnet-a overlaps subnet-b',
    ],
    ['a child outside', withBox('subnet-c', { x: 9000 }), 'subnet-c sticks out of vpc-main'],
    ['text that leaves its box', withBox('vgw-main', { width: 40 }), 'leaves its box'],
    [
      'texts on one another',
      withBox('rt-private', { texts: boxOf(scene, 'rt-private').texts.map((run) => ({ ...run, y: start.y })) }),
      'overlaps rt-private "',
    ],
    ['lines on one another', withLine(first.id, { points: second.points }), 'lies on'],
    [
      'a line through a box',
      withLine('eks-main/sg-eks', {
        points: [
          { ...start, x: boxOf(scene, 'vgw-main').x },
          { ...start, x: start.x + 900 },
        ],
      }),
      'runs through rt-private',
    ],
    [
      'a line that hangs in the air',
      withLine(first.id, {
        points: [
          { x: 0, y: 0 },
          { x: 9, y: 0 },
        ],
      }),
      'does not begin at',
    ],
    [
      'a slanted line',
      withLine(first.id, {
        points: [
          { x: 0, y: 0 },
          { x: 9, y: 9 },
        ],
      }),
      'is slanted',
    ],
    ['a label that is not shown', { ...scene, lines: scene.lines.map(unlabelled) }, 'shows no label'],
    ['a label far from its line', withLine(first.id, { labelAt: { x: 0, y: 0 } }), 'stands away from its line'],
    [
      'a line along a border',
      withLine(first.id, {
        points: [
          { x: boxOf(scene, 'vpc-main').x + 2, y: 0 },
          { x: boxOf(scene, 'vpc-main').x + 2, y: 900 },
        ],
      }),
      'runs along the border of vpc-main',
    ],
    ['labels on one another', withLine(first.id, second.labelAt ? { labelAt: second.labelAt } : {}), 'label overlaps'],
    ['a label on a box', withLine(first.id, { labelAt: start }), 'label touches rt-private'],
  ]

  test.each(faulty)('sees %s', (_, wrong, fault) => {
    expect(faultsOfScene(wrong).filter((each) => each.includes(fault))).not.toEqual([])
  })
})
