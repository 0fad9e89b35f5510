import type { DrawIoStencil } from '../kinds/kind.ts'
import { REGION_ID, type Id, type Plan } from '../plan/plan.ts'
import { bottom } from '../scene/rectangle.ts'
import type { Box, Line, Point, Rectangle, Scene, TextRun } from '../scene/scene.ts'
import { themes } from '../scene/theme.ts'
import { element, escaped } from '../scene/xml.ts'
import { kindOf } from './tree.ts'

const theme = themes.print
/** draw.io's own: the file's root, and the layer that everything stands on. */
const ROOT = '0'
const LAYER = '1'

const REGION_STENCIL: DrawIoStencil = { group: 'group_region' }

type Style = Readonly<Record<string, string | number>>

const styleText = (style: Style): string =>
  Object.entries(style)
    .map(([key, value]) => `${key}=${String(value)};`)
    .join('')

const stencilOf = (box: Box, plan: Plan): DrawIoStencil | undefined =>
  box.id === REGION_ID ? REGION_STENCIL : kindOf(plan.resources.get(box.id))?.drawing.drawIo

const runHtml = ({ text, size, weight }: TextRun): string => {
  const words = `<font style="font-size:${String(size)}px">${escaped(text)}</font>`
  return weight === 600 ? `<b>${words}</b>` : words
}

/** draw.io's labels are HTML, and so are what it shows under the pointer. */
const labelHtml = ({ texts }: Box): string => texts.map(runHtml).join('<br>')

const dashed = (dash: readonly number[]): Style => (dash.length === 0 ? {} : { dashed: 1, dashPattern: dash.join(' ') })

function paintOf(box: Box): Style {
  const { fill, border, borderWidth, dash, title } = theme.boxes[box.tone]
  return {
    fillColor: fill,
    strokeColor: border,
    strokeWidth: borderWidth,
    fontColor: title,
    ...dashed(dash),
    html: 1,
    whiteSpace: 'wrap',
    verticalAlign: 'top',
  }
}

function boxStyle(box: Box, stencil: DrawIoStencil | undefined): Style {
  const paint = paintOf(box)
  const isGroup = stencil !== undefined && 'group' in stencil
  switch (box.shape) {
    case 'container':
      return {
        ...(isGroup ? { shape: 'mxgraph.aws4.group', grIcon: `mxgraph.aws4.${stencil.group}`, grStroke: 1 } : {}),
        ...paint,
        ...{ align: 'left', spacingLeft: 34, spacingTop: -4 },
        ...{ container: 1, pointerEvents: 0, collapsible: 0, recursiveResize: 0 },
      }
    case 'node':
      return { rounded: 1, absoluteArcSize: 1, arcSize: 12, ...paint, spacingTop: bottom(box.iconAt) - box.y - 4 }
    case 'note':
      return { ...paint, align: 'left', spacing: 8 }
    case 'frame':
      return { ...paint, fillColor: 'none', pointerEvents: 0, align: 'left', spacing: 8 }
  }
}

/** A service has a white sign on a filled square, a part of one a coloured sign. */
function iconStyle(stencil: DrawIoStencil, colour: string): Style | undefined {
  if ('service' in stencil) {
    const shape = { shape: 'mxgraph.aws4.resourceIcon', resIcon: `mxgraph.aws4.${stencil.service}` }
    return { ...shape, fillColor: colour, strokeColor: '#ffffff' }
  }
  if ('resource' in stencil)
    return { shape: `mxgraph.aws4.${stencil.resource}`, fillColor: colour, strokeColor: 'none' }
  return undefined
}

const geometry = ({ x, y, width, height }: Rectangle): string =>
  element('mxGeometry', { x, y, width, height, as: 'geometry' })

/** Moves with its box, and a click on it is a click on the box. */
function iconXml(box: Box, stencil: DrawIoStencil): string {
  const style = iconStyle(stencil, theme.boxes[box.tone].border)
  if (style === undefined || box.shape !== 'node') return ''
  const at = { ...box.iconAt, x: box.iconAt.x - box.x, y: box.iconAt.y - box.y }
  const attributes = {
    id: `${box.id}/icon`,
    style: styleText({ ...style, aspect: 'fixed', part: 1, connectable: 0 }),
    vertex: 1,
    parent: box.id,
  }
  return element('mxCell', attributes, geometry(at))
}

/** Where it stands in its container; a container's children are counted from its corner. */
function boxXml(box: Box, plan: Plan, boxes: ReadonlyMap<Id, Box>): string {
  const stencil = stencilOf(box, plan)
  const parent = box.parent === null ? undefined : boxes.get(box.parent)
  const at = { ...box, x: box.x - (parent?.x ?? 0), y: box.y - (parent?.y ?? 0) }
  const style = styleText(boxStyle(box, stencil))
  const cell = element('mxCell', { style, vertex: 1, parent: parent?.id ?? LAYER }, geometry(at))
  const attributes = { label: labelHtml(box), id: box.id, gwKind: box.kind, gwName: box.title }
  return element('object', attributes, cell) + (stencil === undefined ? '' : iconXml(box, stencil))
}

const share = (value: number): string => String(Math.round(value * 1e8) / 1e8)

/** The spot on the border where the line ends. */
function portStyle(end: 'exit' | 'entry', point: Point | undefined, box: Box | undefined): Style {
  if (point === undefined || box === undefined || box.width === 0 || box.height === 0) return {}
  return {
    [`${end}X`]: share((point.x - box.x) / box.width),
    [`${end}Y`]: share((point.y - box.y) / box.height),
    [`${end}Dx`]: 0,
    [`${end}Dy`]: 0,
    [`${end}Perimeter`]: 0,
  }
}

const pointXml = ({ x, y }: Point, as?: string): string => element('mxPoint', { x, y, as })

const legs = (points: readonly Point[]): readonly (readonly [Point, Point])[] =>
  points.slice(1).map((to, i) => [points[i] ?? to, to])

const lengthOf = ([a, b]: readonly [Point, Point]): number => Math.abs(b.x - a.x) + Math.abs(b.y - a.y)

/** How far along the line its label stands: -1 at the beginning, 1 at the end. */
function labelShare({ points, labelAt }: Line): number {
  if (labelAt === undefined) return 0
  const whole = legs(points).reduce((sum, leg) => sum + lengthOf(leg), 0)
  let before = 0
  let best = { distance: Infinity, along: whole / 2 }
  for (const leg of legs(points)) {
    const [a, b] = leg
    const spot = {
      x: Math.min(Math.max(labelAt.x, Math.min(a.x, b.x)), Math.max(a.x, b.x)),
      y: Math.min(Math.max(labelAt.y, Math.min(a.y, b.y)), Math.max(a.y, b.y)),
    }
    const distance = lengthOf([spot, labelAt])
    if (distance < best.distance) best = { distance, along: before + lengthOf([a, spot]) }
    before += lengthOf(leg)
  }
  return whole === 0 ? 0 : (2 * best.along) / whole - 1
}

function lineXml(line: Line, plan: Plan, boxes: ReadonlyMap<Id, Box>): string {
  const { stroke, width, dash, arrow } = theme.lines[line.style]
  const [first, last] = [line.points[0], line.points.at(-1)]
  const style = styleText({
    edgeStyle: 'orthogonalEdgeStyle',
    rounded: 1,
    arcSize: 10,
    html: 1,
    strokeColor: stroke,
    strokeWidth: width,
    ...dashed(dash),
    startArrow: 'none',
    endArrow: arrow ? 'block' : 'none',
    fontSize: 11,
    fontColor: theme.text,
    labelBackgroundColor: theme.background,
    ...portStyle('exit', first, boxes.get(line.from)),
    ...portStyle('entry', last, boxes.get(line.to)),
  })
  const bends = line.points.slice(1, -1).map((point) => pointXml(point))
  const points = [
    first === undefined ? '' : pointXml(first, 'sourcePoint'),
    last === undefined ? '' : pointXml(last, 'targetPoint'),
    bends.length === 0 ? '' : element('Array', { as: 'points' }, bends.join('')),
  ]
  const place = element('mxGeometry', { x: labelShare(line), relative: 1, as: 'geometry' }, points.join(''))
  const cell = element('mxCell', { style, edge: 1, parent: LAYER, source: line.from, target: line.to }, place)
  const kind = plan.resources.get(line.resource)?.kind
  const label = line.labelAt === undefined ? '' : escaped(line.label)
  const tooltip = escaped(line.wholeLabel ?? line.label) || undefined
  return element('object', { label, tooltip, id: line.id, gwKind: kind, gwResource: line.resource }, cell)
}

/**
 * The drawing as an uncompressed draw.io file with AWS's shapes: containers hold what is in them, and ids and kinds
 * are data of the shapes.
 */
export function drawIoOf(plan: Plan, scene: Scene): string {
  const boxes = new Map(scene.boxes.map((box) => [box.id, box]))
  const notes = scene.boxes.filter(({ shape }) => shape === 'note')
  const others = scene.boxes.filter(({ shape }) => shape !== 'note')
  const cells = [
    element('mxCell', { id: ROOT }),
    element('mxCell', { id: LAYER, parent: ROOT }),
    ...others.map((box) => boxXml(box, plan, boxes)),
    ...scene.lines.map((line) => lineXml(line, plan, boxes)),
    ...notes.map((box) => boxXml(box, plan, boxes)),
  ]
  const page = { grid: 1, gridSize: 8, guides: 1, tooltips: 1, connect: 1, arrows: 1, page: 0, math: 0 }
  const model = element('mxGraphModel', page, element('root', {}, `\n${cells.join('\n')}\n`))
  const diagram = element('diagram', { id: 'plan', name: plan.name }, model)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('mxfile', { host: 'Gatewright' }, diagram)}\n`
}
