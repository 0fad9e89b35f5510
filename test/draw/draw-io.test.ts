import { describe, expect, test } from 'vitest'
import { drawIoOf } from '../../shared/draw/draw-io.ts'
import { sceneOf } from '../../shared/draw/scene-of.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { kinds } from '../../shared/kinds/index.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { templates } from '../../templates/index.ts'
import { readPlan } from '../../shared/workspace/plan-file.ts'
import { flagship, planOf } from './estates.ts'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')

/** Reads strictly: whatever is not a tag, blank space or the declaration is a fault. */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  const tag = /\s*(?:<\?xml [^>]*\?>\s*)?<(\/?)(\w+)((?:\s+\w+="[^"<]*")*)\s*(\/?)>\s*/y
  while (tag.lastIndex < xml.length) {
    const from = tag.lastIndex
    const found = tag.exec(xml)
    if (found === null) throw new Error(`not XML: ${xml.slice(from, from + 80)}`)
    const [, closing, name = '', attributes = '', empty] = found
    if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes something else`)
      continue
    }
    const pairs = [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      unescaped(value),
    ])
    const element = { name, attributes: Object.fromEntries(pairs) as Record<string, string>, children: [] }
    open.at(-1)?.children.push(element)
    if (empty === '') open.push(element)
  }
  if (open.length !== 1) throw new Error(`${open.at(-1)?.name ?? ''} is not closed`)
  return root
}

const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])

interface Cell {
  readonly id: string
  readonly data: Readonly<Record<string, string>>
  readonly cell: Readonly<Record<string, string>>
  readonly style: Readonly<Record<string, string>>
  readonly place: Element
}

const styleOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split(';')
      .filter(Boolean)
      .map((part) => part.split('=') as [string, string]),
  )

function cellsOf(plan: Plan): ReadonlyMap<string, Cell> {
  const xml = parsed(drawIoOf(plan, sceneOf(plan, estateOf(plan))))
  const cells = all(xml, 'object').flatMap((object) => {
    const [cell] = all(object, 'mxCell')
    const [place] = all(object, 'mxGeometry')
    const id = object.attributes['id'] ?? ''
    if (cell === undefined || place === undefined) throw new Error(`${id} has no cell`)
    const style = styleOf(cell.attributes['style'] ?? '')
    return [[id, { id, data: object.attributes, cell: cell.attributes, style, place }] as const]
  })
  expect(new Set(cells.map(([id]) => id)).size).toBe(cells.length)
  return new Map(cells)
}

const numbers = ({ attributes }: Element, keys: readonly string[]): number[] =>
  keys.map((key) => Number(attributes[key] ?? 0))

/** Summed up over what it stands in. */
function corner(cells: ReadonlyMap<string, Cell>, id: string): { x: number; y: number } {
  const cell = cells.get(id)
  if (cell === undefined) return { x: 0, y: 0 }
  const outer = corner(cells, cell.cell['parent'] ?? '')
  const [x = 0, y = 0] = numbers(cell.place, ['x', 'y'])
  return { x: outer.x + x, y: outer.y + y }
}

const plans: readonly (readonly [string, Plan])[] = [
  ['flagship', planOf(flagship)],
  ...templates.map(({ name, plan: text }) => {
    const read = readPlan(text, name)
    if (!read.ok) throw new Error(name)
    return [name, read.value.plan] as const
  }),
]

describe.each(plans)('the draw.io file of %s', (_, plan) => {
  const scene = sceneOf(plan, estateOf(plan))
  const cells = cellsOf(plan)

  test('has every box with its id and kind, in its container, where it stands on the drawing', () => {
    for (const box of scene.boxes) {
      const cell = cells.get(box.id)
      expect(cell?.data).toMatchObject({ gwKind: box.kind, gwName: box.title })
      expect(cell?.cell['parent']).toBe(box.parent ?? '1')
      const { x, y } = corner(cells, box.id)
      expect([x, y]).toEqual([box.x, box.y].map((value) => expect.closeTo(value, 1) as unknown))
      expect(cell && numbers(cell.place, ['width', 'height'])).toEqual([box.width, box.height])
    }
  })

  test('has every line between its two ends, through the same bends, and nothing else', () => {
    for (const line of scene.lines) {
      const cell = cells.get(line.id)
      expect(cell?.cell).toMatchObject({ source: line.from, target: line.to, edge: '1', parent: '1' })
      expect(cell?.data['gwResource']).toBe(line.resource)
      const bends = cell && all(cell.place, 'Array').flatMap((array) => all(array, 'mxPoint'))
      expect(bends?.map((point) => numbers(point, ['x', 'y']))).toEqual(
        line.points.slice(1, -1).map(({ x, y }) => [expect.closeTo(x, 1) as unknown, expect.closeTo(y, 1) as unknown]),
      )
    }
    expect(cells.size).toBe(scene.boxes.length + scene.lines.length)
  })

  test('lets lines end on the borders of what they join', () => {
    for (const line of scene.lines)
      for (const end of ['exit', 'entry']) {
        const style = cells.get(line.id)?.style
        const [x, y] = [Number(style?.[`${end}X`]), Number(style?.[`${end}Y`])]
        expect([x, y].some((value) => Math.abs(value) < 0.02 || Math.abs(value - 1) < 0.02)).toBe(true)
      }
  })
})

test('a label stands on the leg of its line where the drawing has it', () => {
  const plan = planOf(flagship)
  const { lines } = sceneOf(plan, estateOf(plan))
  const cells = cellsOf(plan)
  const labelled = lines.filter(({ labelAt }) => labelAt !== undefined)
  expect(labelled.length).toBeGreaterThan(1)
  for (const { id, label, labelAt, points } of labelled) {
    const cell = cells.get(id)
    expect(cell?.data['label']).toBe(label)
    const lengths = points
      .slice(1)
      .map((point, i) => Math.hypot(point.x - (points[i]?.x ?? 0), point.y - (points[i]?.y ?? 0)))
    const whole = lengths.reduce((sum, length) => sum + length, 0)
    let along = ((Number(cell?.place.attributes['x']) + 1) / 2) * whole
    const leg = lengths.findIndex((length) => (along -= length) <= 0.5)
    const [from, to] = [points[leg], points[leg + 1]]
    if (from === undefined || to === undefined) throw new Error('the label is beyond its line')
    const part = 1 + along / (lengths[leg] ?? 1)
    expect(from.x + (to.x - from.x) * part).toBeCloseTo(labelAt?.x ?? 0, -1)
    expect(from.y + (to.y - from.y) * part).toBeCloseTo(labelAt?.y ?? 0, -1)
  }
})

test('containers are AWS groups, services and their parts have AWS shapes', () => {
  const cells = cellsOf(planOf(flagship))
  expect(cells.get('vpc-main')?.style).toMatchObject({ shape: 'mxgraph.aws4.group', grIcon: 'mxgraph.aws4.group_vpc' })
  expect(cells.get('region')?.style['grIcon']).toBe('mxgraph.aws4.group_region')
  const plan = planOf(flagship)
  const icons = all(parsed(drawIoOf(plan, sceneOf(plan, estateOf(plan)))), 'mxCell').filter(({ attributes }) =>
    attributes['id']?.endsWith('/icon'),
  )
  const styles = new Map(
    icons.map(({ attributes }) => [attributes['parent'], styleOf(attributes['style'] ?? '')] as const),
  )
  expect(styles.get('vgw-main')).toMatchObject({ shape: 'mxgraph.aws4.vpn_gateway' })
  expect(styles.get('eks-main')).toMatchObject({ shape: 'mxgraph.aws4.resourceIcon', resIcon: 'mxgraph.aws4.eks' })
})

test('containers have a group of draw.io, nodes an icon or none', () => {
  for (const { record, drawing } of kinds) {
    const type = Object.keys(drawing.drawIo ?? {})[0]
    if (drawing.shape === 'container') expect([record.name, type]).toEqual([record.name, 'group'])
    else expect([record.name, type]).not.toEqual([record.name, 'group'])
  }
})

test('hostile names stay text', () => {
  const name = `</object><b>"&' \u0000 & "end"`
  const cells = cellsOf(planOf({ vpc: { kind: 'vpc', name }, igw: { kind: 'internet_gateway', name, vpc: 'vpc' } }))
  expect(cells.get('igw')?.data['gwName']).toBe(name.replace('\u0000', '\ufffd'))
  expect(cells.get('vpc')?.data['label']).toContain('&lt;/object&gt;&lt;b&gt;')
})
