import { grown } from './rectangle.ts'
import { labelRectangle, labelRun } from './label.ts'
import type { Box, Line, Point, Rectangle, Scene, TextRun } from './scene.ts'
import { lineNames, themes, type BoxPaint, type LinePaint, type Theme, type ThemeName } from './theme.ts'
import { element, escaped } from './xml.ts'

/** The bundled font as base64 WOFF2, for files that must look alike where it is not installed. */
export interface Fonts {
  readonly regular: string
  readonly semibold: string
}

export interface SvgOptions {
  readonly theme: ThemeName
  /** What the picture is called where pictures are read aloud. */
  readonly title?: string
  readonly fonts?: Fonts
}

export const FONT_FAMILY = 'Inter, system-ui, sans-serif'
/** Around the drawing. */
export const MARGIN = 24
/** Of a node. */
export const CORNER = 6
const ARROW = 7
/** Of the lines; canvas and SVG bend alike. */
export const BEND_RADIUS = 5

const dashed = (dash: readonly number[]): string | undefined => (dash.length === 0 ? undefined : dash.join(' '))

/** The colour of a run of text, by the part it plays. */
export const inkOf = (run: TextRun, paint: BoxPaint, theme: Theme): string =>
  run.part === 'title' ? paint.title : theme.muted

export const textSvg = ({ x, y, anchor, size, weight, text }: TextRun, fill: string): string =>
  element(
    'text',
    { x, y, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor === 'middle' ? anchor : undefined, fill },
    escaped(text),
  )

/** An icon file as it is, in a frame of its own. */
export function iconSvg(icon: string, at: Rectangle): string {
  const { x, y, width, height } = at
  return icon.trim().replace(/^<svg /, `<svg x="${x}" y="${y}" width="${width}" height="${height}" `)
}

function iconTile(box: Box, theme: Theme): string {
  if (box.shape !== 'node') return ''
  return element('rect', { ...grown(box.iconAt, 2), rx: 4, fill: theme.iconTile })
}

export function boxSvg(box: Box, theme: Theme): string {
  const paint = theme.boxes[box.tone]
  const { x, y, width, height } = box
  const frame = element('rect', {
    x,
    y,
    width,
    height,
    rx: box.shape === 'node' ? CORNER : undefined,
    fill: paint.fill,
    stroke: paint.border,
    'stroke-width': paint.borderWidth,
    'stroke-dasharray': dashed(paint.dash),
  })
  const words = [box.title, box.caption, box.subtitle]
    .filter(Boolean)
    .join(', ')
    .replace(/\s*\n\s*/g, ', ')
  return element(
    'g',
    { id: box.id, 'data-gw-kind': box.kind },
    [
      element('title', {}, escaped(words)),
      frame,
      iconTile(box, theme),
      box.iconAt.width === 0 ? '' : iconSvg(box.icon, box.iconAt),
      ...box.texts.map((run) => textSvg(run, inkOf(run, paint, theme))),
    ].join(''),
  )
}

/** A filled triangle whose point is the end of the line. */
export function arrowHead(points: readonly Point[]): readonly Point[] {
  const [tip, from] = [points.at(-1), points.at(-2)]
  if (tip === undefined || from === undefined) return []
  const [dx, dy] = [Math.sign(from.x - tip.x), Math.sign(from.y - tip.y)]
  const side = (turn: number): Point => ({
    x: tip.x + dx * ARROW + dy * turn * ARROW * 0.5,
    y: tip.y + dy * ARROW + dx * turn * ARROW * 0.5,
  })
  return [tip, side(1), side(-1)]
}

const short = (value: number): string => String(Math.round(value * 100) / 100)

const pointsText = (points: readonly Point[]): string => points.map(({ x, y }) => `${short(x)},${short(y)}`).join(' ')

/** From `a` towards `b`, but no farther than the middle. */
function towards(a: Point, b: Point, distance: number): string {
  const length = Math.abs(b.x - a.x) + Math.abs(b.y - a.y)
  const part = length === 0 ? 0 : Math.min(distance / length, 0.5)
  return `${short(a.x + (b.x - a.x) * part)} ${short(a.y + (b.y - a.y) * part)}`
}

/** Path data with the bends rounded. */
export const pathData = (points: readonly Point[]): string =>
  points
    .map((point, i) => {
      const [before, after] = [points[i - 1], points[i + 1]]
      const here = `${short(point.x)} ${short(point.y)}`
      if (before === undefined) return `M${here}`
      if (after === undefined) return `L${here}`
      return `L${towards(point, before, BEND_RADIUS)}Q${here} ${towards(point, after, BEND_RADIUS)}`
    })
    .join('')

export const strokeSvg = (points: readonly Point[], paint: LinePaint): string =>
  element('path', {
    d: pathData(points),
    fill: 'none',
    stroke: paint.stroke,
    'stroke-width': paint.width,
    'stroke-dasharray': dashed(paint.dash),
  }) + (paint.arrow ? element('polygon', { points: pointsText(arrowHead(points)), fill: paint.stroke }) : '')

function lineSvg(line: Line, theme: Theme): string {
  const words = [lineNames[line.style], line.wholeLabel ?? line.label].filter(Boolean).join(': ')
  const content = element('title', {}, escaped(words)) + strokeSvg(line.points, theme.lines[line.style])
  return element('g', { 'data-gw-line': line.id, 'data-gw-style': line.style }, content)
}

function labelSvg(line: Line, theme: Theme): string {
  const run = labelRun(line)
  if (run === undefined || line.labelAt === undefined) return ''
  const ground = element('rect', { ...labelRectangle(line.label, line.labelAt), rx: 3, fill: theme.background })
  return ground + textSvg(run, theme.text)
}

/** Everything on the drawing, without a frame around it. */
export function drawingSvg(scene: Scene, theme: Theme): string {
  const grounds = scene.boxes.filter((box) => box.shape === 'container' || box.shape === 'frame')
  const nodes = scene.boxes.filter((box) => box.shape === 'node')
  const notes = scene.boxes.filter((box) => box.shape === 'note')
  return [
    ...grounds.map((box) => boxSvg(box, theme)),
    ...scene.lines.map((line) => lineSvg(line, theme)),
    ...nodes.map((box) => boxSvg(box, theme)),
    ...scene.lines.map((line) => labelSvg(line, theme)),
    ...notes.map((box) => boxSvg(box, theme)),
  ].join('\n')
}

/** `@font-face` rules that carry the font in the file. */
export const fontFaces = ({ regular, semibold }: Fonts): string =>
  [
    [400, regular],
    [600, semibold],
  ]
    .map(
      ([weight, data]) =>
        `@font-face{font-family:Inter;font-weight:${String(weight)};src:url(data:font/woff2;base64,${String(data)}) format("woff2")}`,
    )
    .join('')

/** The drawing as one file that needs no other. */
export function svgOf(scene: Scene, options: SvgOptions): string {
  const theme = themes[options.theme]
  const view = grown(scene.bounds, MARGIN)
  const title = options.title ?? 'Network plan'
  const described = scene.boxes.map((box) => `${box.caption} ${box.title}`).join(', ')
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: view.width,
      height: view.height,
      viewBox: `${view.x} ${view.y} ${view.width} ${view.height}`,
      role: 'img',
      'font-family': FONT_FAMILY,
    },
    [
      element('title', {}, escaped(title)),
      element('desc', {}, escaped(described)),
      options.fonts === undefined ? '' : element('style', {}, fontFaces(options.fonts)),
      element('rect', { ...view, fill: theme.background }),
      drawingSvg(scene, theme),
    ].join('\n'),
  )
}
