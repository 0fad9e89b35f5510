import cytoscape from 'cytoscape'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { shownScene } from '../../renderer/canvas/shown.ts'
import { fromAfar, nameScaleAt } from '../../renderer/canvas/view/afar.ts'
import { applyDifference } from '../../renderer/canvas/view/apply.ts'
import { cutFor, elementsIn, serves, type Cut } from '../../renderer/canvas/view/cull.ts'
import { difference } from '../../renderer/canvas/view/diff.ts'
import type { Drawn } from '../../renderer/canvas/view/elements.ts'
import { stylesheet } from '../../renderer/canvas/view/stylesheet.ts'
import { forget } from '../../renderer/canvas/view/forget.ts'
import { iconImage, iconUri, pictureNamed } from '../../renderer/canvas/view/icon.ts'
import { REGION_ID } from '../../shared/plan/plan.ts'
import { themes } from '../../shared/scene/theme.ts'
import { TITLE_BAR, textRectangle } from '../../shared/scene/label.ts'
import { within } from '../../shared/scene/rectangle.ts'
import type { Box, Scene, TextRun } from '../../shared/scene/scene.ts'
import { duplicate } from '../../shared/workspace/commands/duplicate.ts'
import { shifted } from '../../shared/workspace/commands/move.ts'
import { removal } from '../../shared/workspace/commands/remove.ts'
import { createWorkspace, type Workspace } from '../../shared/workspace/workspace.ts'
import { planOf, randomResources } from '../draw/estates.ts'
import { workspaceOf } from './plan.ts'

beforeAll(() => {
  vi.stubGlobal(
    'Image',
    class {
      src = ''
    },
  )
})
afterAll(() => {
  vi.unstubAllGlobals()
})

const size = { width: 1280, height: 800 }
const everything: Cut = { window: { x: -1e5, y: -1e5, width: 2e5, height: 2e5 }, detail: 'full', nameScale: 1 }

const emptyView = () => cytoscape({ headless: true, styleEnabled: true, style: stylesheet(themes.light) })

/** Everything Cytoscape holds, in an order of its own. */
const held = (cy: cytoscape.Core) =>
  cy
    .elements()
    .map((element) => ({
      id: element.id(),
      data: element.data() as unknown,
      classes: [...element.classes()].sort(),
      position: element.isNode() ? { ...element.position() } : null,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))

function applyAll(cy: cytoscape.Core, before: ReadonlyMap<string, Drawn>, after: ReadonlyMap<string, Drawn>): void {
  const steps = applyDifference(cy, difference(before, after))
  while (steps.next().done !== true);
}

function fresh(elements: ReadonlyMap<string, Drawn>) {
  const cy = emptyView()
  applyAll(cy, new Map(), elements)
  return held(cy)
}

type Edit = readonly [what: 'move' | 'delete' | 'duplicate' | 'undo' | 'look', which: number, x: number, y: number]

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.tuple(
    fc.constantFrom('move', 'delete', 'duplicate', 'undo', 'look'),
    fc.nat(1000),
    fc.integer({ min: -300, max: 300 }),
    fc.integer({ min: -300, max: 300 }),
  ),
  { minLength: 1, maxLength: 8 },
)

function edit(workspace: Workspace, [what, which, x, y]: Edit): void {
  const { plan, scene } = workspace.now()
  const boxes = scene.boxes.filter((box) => box.id !== REGION_ID)
  const id = boxes[which % Math.max(1, boxes.length)]?.id
  if (what === 'undo') workspace.undo()
  if (id === undefined) return
  if (what === 'move') workspace.apply(shifted(scene, [id], { x, y }), 'Move')
  if (what === 'delete') workspace.apply(removal(plan, [id]).patch, 'Delete')
  if (what === 'duplicate') workspace.apply(duplicate(plan, new Set([id])).patch, 'Duplicate')
}

test('after any edits the view is as if it had just been made', () => {
  fc.assert(
    fc.property(fc.nat(1e6), edits, (seed, steps) => {
      const workspace = createWorkspace(planOf(randomResources(seed, { offices: 2, vpcs: 2, subnets: 4 })))
      const cy = emptyView()
      let cut = everything
      let drawn: ReadonlyMap<string, Drawn> = new Map()
      for (const step of steps) {
        edit(workspace, step)
        const [what, which, x, y] = step
        if (what === 'look') cut = cutFor({ x, y, zoom: 0.1 + (which % 20) / 10 }, size)
        const next = elementsIn(workspace.now().scene, cut)
        applyAll(cy, drawn, next)
        drawn = next
      }
      expect(held(cy)).toEqual(fresh(drawn))
    }),
    { numRuns: 25 },
  )
})

test('a few are added at once, many so many at a time', () => {
  const { scene } = createWorkspace(planOf(randomResources(1, { offices: 4, vpcs: 12, subnets: 8 }))).now()
  const all = elementsIn(scene, everything)
  expect(all.size).toBeGreaterThan(300)
  const added = (count: number): readonly number[] => {
    const cy = emptyView()
    const steps = applyDifference(cy, difference(new Map(), new Map([...all].slice(0, count))))
    const sizes = [0]
    while (steps.next().done !== true) sizes.push(cy.elements().length)
    return [...sizes, cy.elements().length]
  }
  expect(added(20)).toEqual([0, 20])
  const sizes = added(300)
  expect(sizes.at(-1)).toBe(300)
  expect(Math.max(...sizes.slice(1).map((size, i) => size - (sizes[i] ?? 0)))).toBeLessThanOrEqual(100)
})

test('an edit touches only what it changes', () => {
  const workspace = workspaceOf()
  const before = elementsIn(workspace.now().scene, everything)
  workspace.apply(shifted(workspace.now().scene, ['cgw-1'], { x: 8, y: 0 }), 'Move')
  const { added, changed, removed } = difference(before, elementsIn(workspace.now().scene, everything))
  expect(added).toEqual([])
  expect(removed).toEqual([])
  expect(changed.every(({ to }) => to.id.startsWith('cgw-1'))).toBe(true)
  expect(changed.length).toBeGreaterThan(0)
})

test('bends come back where the line has them', () => {
  const workspace = workspaceOf()
  const { resources } = workspace.now().plan
  const subnet = resources.get('subnet-1')
  if (subnet === undefined) throw new Error('the plan has no subnet-1')
  workspace.apply({ resources: new Map([['subnet-1', { ...subnet, routeTable: 'rt-1' }]]) }, 'Connect')
  const { scene } = workspace.now()
  const [line] = scene.lines
  const edge = elementsIn(scene, everything).get(line?.id ?? '')
  if (line === undefined || edge === undefined) throw new Error('the association is not drawn')
  const [start, end] = [line.points[0], line.points.at(-1)]
  if (start === undefined || end === undefined) throw new Error('the line has no points')
  const numbers = (key: string): number[] => String(edge.data[key]).split(' ').map(Number)
  const distances = numbers('distances')
  const length = Math.hypot(end.x - start.x, end.y - start.y)
  // As Cytoscape reckons: along the straight way, and across it.
  const bends = numbers('weights').map((weight, i) => ({
    x: start.x + (end.x - start.x) * weight - ((end.y - start.y) / length) * (distances[i] ?? 0),
    y: start.y + (end.y - start.y) * weight + ((end.x - start.x) / length) * (distances[i] ?? 0),
  }))
  for (const [i, point] of line.points.slice(1, -1).entries()) {
    expect(bends[i]?.x).toBeCloseTo(point.x)
    expect(bends[i]?.y).toBeCloseTo(point.y)
  }
})

describe('what is off the screen', () => {
  const { scene } = workspaceOf().now()

  test('is not held, unless a line that is seen ends there', () => {
    const seen = [...elementsIn(scene, { ...everything, window: { x: 0, y: 0, width: 300, height: 400 } }).keys()]
    expect(seen).toContain('cgw-1')
    expect(seen).not.toContain('vpc-2')
  })

  test('stays unasked for while the view is near', () => {
    const viewport = { x: 0, y: 0, zoom: 1 }
    const cut = cutFor(viewport, size)
    expect(serves(cut, { ...viewport, x: -200 }, size)).toBe(true)
    expect(serves(cut, { ...viewport, x: -2000 }, size)).toBe(false)
    expect(serves(cut, { ...viewport, zoom: 0.3 }, size)).toBe(false)
  })

  test('and what is too small to read is left out', () => {
    const texts = (detail: Cut['detail']): number =>
      [...elementsIn(scene, { ...everything, detail }).keys()].filter((id) => id.includes(' text ')).length
    expect(texts('full')).toBeGreaterThan(texts('names'))
    expect(texts('names')).toBeGreaterThan(texts('shapes'))
  })
})

describe('from afar', () => {
  const plan = planOf(randomResources(3))
  const scene = createWorkspace(plan).now().scene
  const nameOf = (box: Box): TextRun | undefined => box.texts.find(({ part }) => part === 'title')

  test.each([0.49, 0.4, 0.3, 0.22, 0.15])(
    'names of containers at %s are as large as on paper, or as there is room for',
    (zoom) => {
      const { nameScale } = cutFor({ x: 0, y: 0, zoom }, size)
      for (const box of scene.boxes.filter(({ shape }) => shape === 'container')) {
        const name = nameOf(fromAfar(box, nameScale))
        if (name === undefined) throw new Error(`${box.id} has no name`)
        const at = textRectangle(name)
        const isWide = at.x + at.width > box.x + box.width - 10
        expect(name.size * zoom > 10 || isWide || nameScale > 3).toBe(true)
        expect(within(at, { x: box.x, y: box.y, width: box.width, height: TITLE_BAR })).toBe(true)
      }
    },
  )

  test('names of nodes stay in their boxes', () => {
    for (const box of scene.boxes.filter(({ shape }) => shape === 'node')) {
      const { texts } = fromAfar(box, nameScaleAt(0.3))
      for (const run of texts) expect(within(textRectangle(run), box)).toBe(true)
    }
  })

  test('letters change only in steps', () => {
    const scales = Array.from({ length: 200 }, (_, i) => nameScaleAt(0.05 + i / 400))
    expect(new Set(scales).size).toBeLessThan(8)
  })
})

describe('while something is dragged', () => {
  const { scene } = workspaceOf().now()
  const boxOf = (from: Scene, id: string) => from.boxes.find((box) => box.id === id)

  test('it and what it holds follow, and all else is the same object', () => {
    const shown = shownScene(scene, { shift: { ids: ['vpc-1'], by: { x: 40, y: 8 }, copy: false } })
    expect(boxOf(shown, 'subnet-1')).toMatchObject({ x: 904, y: 256 })
    expect(boxOf(shown, 'vpc-2')).toBe(boxOf(scene, 'vpc-2'))
  })

  test('a copy is shown beside the original', () => {
    const shown = shownScene(scene, { shift: { ids: ['cgw-1'], by: { x: 0, y: 200 }, copy: true } })
    expect(boxOf(shown, 'cgw-1')).toBe(boxOf(scene, 'cgw-1'))
    expect(shown.boxes.length).toBe(scene.boxes.length + 1)
  })
})

test('an icon file stays as it is, inside a picture with a size', () => {
  const icon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path d="M0 0h48v48z"/></svg>'
  const [head = '', data = ''] = iconUri(icon, 36, 2).split(',')
  expect(head).toBe('data:image/svg+xml;base64')
  const picture = atob(data)
  expect(picture).toContain(icon)
  expect(picture).toContain('width="40" height="40"')
})

test('Cytoscape is given a short name for each icon, which leads to its picture', () => {
  const boxes = workspaceOf()
    .now()
    .scene.boxes.filter(({ shape }) => shape === 'node')
  expect(boxes).not.toEqual([])
  for (const box of boxes) {
    const { icon } = iconImage(box)
    expect(icon.length).toBeLessThan(12)
    expect(pictureNamed(icon)).toBe(iconUri(box.icon, box.iconAt.width, 2))
  }
})

test('what Cytoscape has met is forgotten, and all looks as before', () => {
  const cy = emptyView()
  const values = (): number => Object.keys((cy.style() as unknown as { propCache?: object }).propCache ?? {}).length
  const widen = (from: number): void => {
    for (let width = from; width < from + 200; width++) cy.$id('a').style({ width })
  }
  cy.add({ data: { id: 'a', z: 0 } })
  widen(100)
  const met = values()
  expect(met).toBeGreaterThan(200)
  forget(cy)
  widen(300)
  expect(values()).toBeLessThan(met)
  expect(cy.$id('a').width()).toBe(499)
})
