import { LABEL_SIZE } from './label.ts'
import { paperSize, type Orientation, type PaperName } from './paper.ts'
import { grown } from './rectangle.ts'
import type { Box, LineStyle, Rectangle, Scene, Size, Tone } from './scene.ts'
import { drawingSvg, FONT_FAMILY, fontFaces, strokeSvg, type Fonts } from './svg.ts'
import { lines, textWidth } from './text.ts'
import { lineNames, themes, toneNames, type Theme, type ThemeName } from './theme.ts'
import { element, escaped } from './xml.ts'

export interface SheetOptions {
  readonly paper: PaperName
  readonly orientation: Orientation
  readonly planName: string
  readonly titleBlock: { readonly company: string; readonly author: string; readonly revision: string }
  /** As it shall be printed. */
  readonly date: string
  readonly legend: boolean
  /** `print` unless told. */
  readonly theme?: ThemeName
  /** 1 prints a canvas unit as 1/96 inch, on as many sheets as that takes; on one sheet when absent. */
  readonly scale?: number
}

/** One sheet of paper; lengths in millimetres. */
export interface Sheet extends Size {
  /** A whole SVG file. */
  readonly svg: string
  readonly scale: number
  /** Of the addresses in the drawing; under `LEGIBLE` they are hard to read. */
  readonly textHeight: number
}

/** Millimetres. */
export const LEGIBLE = 2

/** Millimetres of a canvas unit at 100 %. */
const UNIT = 25.4 / 96
const MARGIN = 10
const INSET = 5
/** Around the drawing, in canvas units: half of the outermost stroke. */
const BLEED = 2
const BLOCK: Size = { width: 120, height: 30 }
/** Fitting never draws larger than this: a lone box need not fill a wall. */
const LARGEST = 4

interface Entry {
  readonly name: string
  readonly sample: (x: number, y: number) => string
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

const small = (text: string, x: number, y: number, size: number, fill: string, weight = 400): string =>
  element('text', { x, y, 'font-size': size, 'font-weight': weight, fill }, escaped(text))

function boxEntry(tones: readonly Tone[], shape: Box['shape'], theme: Theme): Entry {
  const paint = theme.boxes[tones[0] ?? 'site']
  const [first = '', ...others] = tones.map((tone) => toneNames[tone] ?? '')
  return {
    name: [first, ...others.map((name) => name.toLowerCase())].join(', '),
    sample: (x, y) =>
      element('rect', {
        x,
        y: y - 1.6,
        width: 8,
        height: 3.2,
        rx: shape === 'node' ? 1 : undefined,
        fill: paint.fill,
        stroke: paint.border,
        'stroke-width': 0.35,
        'stroke-dasharray': paint.dash.map((length) => length * UNIT).join(' ') || undefined,
      }),
  }
}

function lineEntry(style: LineStyle, theme: Theme): Entry {
  const at = (x: number, y: number) => [
    { x: x / UNIT, y: y / UNIT },
    { x: (x + 8) / UNIT, y: y / UNIT },
  ]
  return {
    name: lineNames[style],
    sample: (x, y) => element('g', { transform: `scale(${UNIT})` }, strokeSvg(at(x, y), theme.lines[style])),
  }
}

/** What is used, and what looks alike in one entry. */
function entriesOf(scene: Scene, theme: Theme): readonly Entry[] {
  const boxes = (['container', 'node'] as const).flatMap((shape) => {
    const tones = distinct(scene.boxes.filter((box) => box.shape === shape).map((box) => box.tone))
    const look = (tone: Tone): string => JSON.stringify({ ...theme.boxes[tone], title: '' })
    return distinct(tones.map(look)).map((wanted) =>
      boxEntry(
        tones.filter((tone) => look(tone) === wanted),
        shape,
        theme,
      ),
    )
  })
  return [...boxes, ...distinct(scene.lines.map((line) => line.style)).map((style) => lineEntry(style, theme))]
}

const LEGEND_TEXT = 2.8
const LEGEND_ROW = 5.5
const LEGEND_SAMPLE = 10

interface Legend extends Size {
  readonly svg: (x: number, y: number) => string
}

/** In columns of equal width, filled from above: as many as there is room for. */
function legendOf(entries: readonly Entry[], width: number, theme: Theme): Legend {
  const names = entries.map(({ name }) => textWidth(name, LEGEND_TEXT, 400))
  const column = LEGEND_SAMPLE + Math.max(0, ...names) + 6
  const columns = Math.max(1, Math.min(Math.floor(width / column), Math.ceil(entries.length / 5)))
  const rows = Math.ceil(entries.length / columns)
  const svg = (x: number, y: number): string =>
    entries
      .map(({ name, sample }, i) => {
        const left = x + Math.floor(i / rows) * column
        const middle = y + ((i % rows) + 0.5) * LEGEND_ROW
        return sample(left, middle) + small(name, left + LEGEND_SAMPLE, middle + 1, LEGEND_TEXT, theme.text)
      })
      .join('')
  return { width: columns * column, height: rows * LEGEND_ROW, svg }
}

interface Cell extends Rectangle {
  readonly name: string
  readonly value: string
}

/** Name, value and share of the row's width. */
type Field = readonly [string, string, number]

function titleCells(block: Rectangle, options: SheetOptions, scale: number, page: string): readonly Cell[] {
  const { titleBlock } = options
  const rows: readonly (readonly Field[])[] = [
    [['Plan', options.planName, 1]],
    [
      ['Company', titleBlock.company, 0.5],
      ['Drawn by', titleBlock.author, 0.5],
    ],
    [
      ['Revision', titleBlock.revision, 0.22],
      ['Date', options.date, 0.34],
      ['Scale', `${String(Math.round(scale * 100))} %`, 0.2],
      ['Sheet', page, 0.24],
    ],
  ]
  const height = block.height / rows.length
  return rows.flatMap((row, j) => {
    const y = block.y + j * height
    let x = block.x
    return row.map(([name, value, share]) => {
      const cell = { name, value, x, y, width: share * block.width, height }
      x += cell.width
      return cell
    })
  })
}

function cellSvg({ name, value, x, y, width, height }: Cell, theme: Theme): string {
  const [text = ''] = lines(value, width - 3, 3.6, 600, 1)
  return [
    element('rect', { x, y, width, height, fill: 'none', stroke: theme.text, 'stroke-width': 0.25 }),
    small(name, x + 1.5, y + 3.1, 2, theme.muted),
    small(text, x + 1.5, y + 8, 3.6, theme.text, 600),
  ].join('')
}

/** What is the same on every sheet of a print. */
interface Format {
  readonly paper: Size
  readonly frame: Rectangle
  readonly block: Rectangle
  /** Where the drawing goes. */
  readonly room: Rectangle
  readonly legend: Legend
}

function formatOf(scene: Scene, options: SheetOptions, theme: Theme): Format {
  const paper = paperSize(options.paper, options.orientation)
  const frame = grown({ x: 0, y: 0, ...paper }, -MARGIN)
  const foot = frame.y + frame.height
  const block = { x: frame.x + frame.width - BLOCK.width, y: foot - BLOCK.height, ...BLOCK }
  const entries = options.legend ? entriesOf(scene, theme) : []
  const legend = legendOf(entries, frame.width - BLOCK.width - 2 * INSET, theme)
  const band = Math.max(BLOCK.height, legend.height + 2)
  const room = grown({ ...frame, height: frame.height - band }, -INSET)
  return { paper, frame, block, room, legend }
}

/** The parts of the drawing that fit on a sheet each, in reading order. */
function tilesOf(view: Rectangle, room: Size, scale: number): readonly Rectangle[] {
  const width = room.width / UNIT / scale
  const height = room.height / UNIT / scale
  const count = (whole: number, part: number): number => Math.max(1, Math.ceil(whole / part - 1e-9))
  const [columns, rows] = [count(view.width, width), count(view.height, height)]
  const x = view.x - (columns * width - view.width) / 2
  const y = view.y - (rows * height - view.height) / 2
  return Array.from({ length: rows * columns }, (_, i) => ({
    x: x + (i % columns) * width,
    y: y + Math.floor(i / columns) * height,
    width,
    height,
  }))
}

/** The scale at which the whole drawing just fits. */
function fittedScale(view: Rectangle, room: Size): number {
  return Math.min(room.width / (view.width * UNIT), room.height / (view.height * UNIT), LARGEST)
}

const textHeightAt = (scale: number): number => LABEL_SIZE * UNIT * scale

const viewOf = (scene: Scene): Rectangle => grown(scene.bounds, BLEED)

const BY_SIZE: readonly PaperName[] = ['A4', 'A3', 'A2', 'A1', 'A0']

/** The smallest ISO paper on one sheet of which the addresses are legible; A0 when none is. */
export function legiblePaper(scene: Scene, options: Omit<SheetOptions, 'paper'>): PaperName {
  const theme = themes[options.theme ?? 'print']
  const legible = (paper: PaperName): boolean => {
    const { room } = formatOf(scene, { ...options, paper }, theme)
    return textHeightAt(fittedScale(viewOf(scene), room)) >= LEGIBLE
  }
  return BY_SIZE.find(legible) ?? 'A0'
}

const boxOf = ({ x, y, width, height }: Rectangle): string => [x, y, width, height].map(String).join(' ')

/**
 * The drawing on sheets with frame, title block and legend: fitted to one, or at a scale on several.
 * @param fonts  for sheets that are files of their own
 */
export function sheetsOf(scene: Scene, options: SheetOptions, fonts?: Fonts): readonly Sheet[] {
  const theme = themes[options.theme ?? 'print']
  const format = formatOf(scene, options, theme)
  const { paper, frame, block, room, legend } = format
  const view = viewOf(scene)
  const scale = options.scale ?? fittedScale(view, room)
  const drawing = drawingSvg(scene, theme)
  const tiles = tilesOf(view, room, scale)
  return tiles.map((tile, i) => {
    const page = `${String(i + 1)} of ${String(tiles.length)}`
    const content = [
      element('title', {}, escaped(options.planName)),
      fonts === undefined ? '' : element('style', {}, fontFaces(fonts)),
      element('rect', { x: 0, y: 0, ...paper, fill: theme.background }),
      element('svg', { ...room, viewBox: boxOf(tile) }, drawing),
      element('rect', { ...frame, fill: 'none', stroke: theme.text, 'stroke-width': 0.5 }),
      ...titleCells(block, options, scale, page).map((cell) => cellSvg(cell, theme)),
      legend.svg(frame.x + INSET, frame.y + frame.height - legend.height - 1),
    ]
    return { ...paper, scale, textHeight: textHeightAt(scale), svg: sheetSvg(paper, content) }
  })
}

const sheetSvg = (paper: Size, content: readonly string[]): string =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${String(paper.width)}mm`,
      height: `${String(paper.height)}mm`,
      viewBox: boxOf({ x: 0, y: 0, ...paper }),
      role: 'img',
      'font-family': FONT_FAMILY,
    },
    content.join('\n'),
  )

/** One HTML document for the printer: each sheet a page of its own size, no script. */
export function sheetDocument(scene: Scene, options: SheetOptions, fonts?: Fonts): string {
  const sheets = sheetsOf(scene, options)
  const paper = paperSize(options.paper, options.orientation)
  const size = `${String(paper.width)}mm ${String(paper.height)}mm`
  const style = [
    fonts === undefined ? '' : fontFaces(fonts),
    `@page{size:${size};margin:0}html,body{margin:0}`,
    'section{break-after:page;overflow:hidden}section:last-child{break-after:auto}svg{display:block}',
  ].join('')
  const pages = sheets.map(
    ({ svg, width, height }) => `<section style="width:${String(width)}mm;height:${String(height)}mm">${svg}</section>`,
  )
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(options.planName)}</title><style>${style}</style></head><body>${pages.join('')}</body></html>`
}
