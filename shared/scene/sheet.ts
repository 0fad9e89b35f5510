import { paperSize, type Orientation, type PaperName } from './paper.ts'
import { drawingSvg, FONT_FAMILY, fontFaces, strokeSvg, type Fonts } from './svg.ts'
import type { LineStyle, Rectangle, Scene, Size, Tone } from './scene.ts'
import { lines } from './text.ts'
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
}

/** One sheet of paper; lengths in millimetres. */
export interface Sheet extends Size {
  /** A whole SVG file. */
  readonly svg: string
  /** 1 draws a canvas unit as 1/96 inch. */
  readonly scale: number
}

/** Millimetres of a canvas unit at 100 %. */
const UNIT = 25.4 / 96
const MARGIN = 10
const INSET = 5
const BLOCK: Size = { width: 120, height: 30 }
const LEGEND_COLUMN = 62
const LEGEND_ROW = 5.5

interface Entry {
  readonly name: string
  readonly sample: (x: number, y: number) => string
}

const used = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

function toneEntry(tone: Tone, theme: Theme): Entry {
  const paint = theme.boxes[tone]
  return {
    name: toneNames[tone],
    sample: (x, y) =>
      element('rect', {
        x,
        y: y - 1.6,
        width: 8,
        height: 3.2,
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

function entriesOf(scene: Scene, theme: Theme): readonly Entry[] {
  const tones = used(scene.boxes.map((box) => box.tone)).map((tone) => toneEntry(tone, theme))
  const styles = used(scene.lines.map((line) => line.style)).map((style) => lineEntry(style, theme))
  return [...tones, ...styles]
}

const small = (text: string, x: number, y: number, size: number, fill: string, weight = 400): string =>
  element('text', { x, y, 'font-size': size, 'font-weight': weight, fill }, escaped(text))

/** In columns, filled from above, its foot on the sheet's frame. */
function legendSvg(entries: readonly Entry[], x: number, top: number, theme: Theme): string {
  const rows = Math.floor((BLOCK.height - 2) / LEGEND_ROW)
  return entries
    .map(({ name, sample }, i) => {
      const left = x + Math.floor(i / rows) * LEGEND_COLUMN
      const y = top + ((i % rows) + 0.7) * LEGEND_ROW
      return sample(left, y) + small(name, left + 10, y + 1, 2.8, theme.text)
    })
    .join('')
}

interface Cell {
  readonly name: string
  readonly value: string
  readonly at: Rectangle
}

function titleCells(at: Rectangle, options: SheetOptions, scale: number, page: string): readonly Cell[] {
  const { x, y, width } = at
  const half = width / 2
  const row = at.height / 3
  const third = width / 4
  const cell = (name: string, value: string, dx: number, line: number, span: number): Cell => ({
    name,
    value,
    at: { x: x + dx, y: y + line * row, width: span, height: row },
  })
  return [
    cell('Plan', options.planName, 0, 0, width),
    cell('Company', options.titleBlock.company, 0, 1, half),
    cell('Drawn by', options.titleBlock.author, half, 1, half),
    cell('Revision', options.titleBlock.revision, 0, 2, third),
    cell('Date', options.date, third, 2, third),
    cell('Scale', `${String(Math.round(scale * 100))} %`, 2 * third, 2, third),
    cell('Sheet', page, 3 * third, 2, third),
  ]
}

function cellSvg({ name, value, at }: Cell, theme: Theme): string {
  const [text = ''] = lines(value, at.width - 3, 3.6, 600, 1)
  return [
    element('rect', { ...at, fill: 'none', stroke: theme.text, 'stroke-width': 0.25 }),
    small(name, at.x + 1.5, at.y + 3, 2, theme.muted),
    small(text, at.x + 1.5, at.y + 7.8, 3.6, theme.text, 600),
  ].join('')
}

/** The drawing, fitted to the sheet inside its frame, with title block and legend under it. */
export function sheetsOf(scene: Scene, options: SheetOptions, fonts?: Fonts): readonly Sheet[] {
  const theme = themes[options.theme ?? 'print']
  const paper = paperSize(options.paper, options.orientation)
  const frame = { x: MARGIN, y: MARGIN, width: paper.width - 2 * MARGIN, height: paper.height - 2 * MARGIN }
  const block = {
    x: frame.x + frame.width - BLOCK.width,
    y: frame.y + frame.height - BLOCK.height,
    ...BLOCK,
  }
  const room = { width: frame.width - 2 * INSET, height: frame.height - BLOCK.height - 2 * INSET }
  const { bounds } = scene
  const scale = Math.min(room.width / (bounds.width * UNIT), room.height / (bounds.height * UNIT), 4)
  const at = {
    x: frame.x + INSET + (room.width - bounds.width * UNIT * scale) / 2,
    y: frame.y + INSET + (room.height - bounds.height * UNIT * scale) / 2,
  }
  const unit = UNIT * scale
  const drawing = element(
    'g',
    { transform: `translate(${at.x} ${at.y}) scale(${unit}) translate(${-bounds.x} ${-bounds.y})` },
    drawingSvg(scene, theme),
  )
  const content = [
    element('title', {}, escaped(options.planName)),
    fonts === undefined ? '' : element('style', {}, fontFaces(fonts)),
    element('rect', { x: 0, y: 0, ...paper, fill: theme.background }),
    drawing,
    element('rect', { ...frame, fill: 'none', stroke: theme.text, 'stroke-width': 0.5 }),
    ...titleCells(block, options, scale, '1 of 1').map((cell) => cellSvg(cell, theme)),
    options.legend ? legendSvg(entriesOf(scene, theme), frame.x + INSET, block.y, theme) : '',
  ].join('\n')
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${paper.width}mm`,
      height: `${paper.height}mm`,
      viewBox: `0 0 ${paper.width} ${paper.height}`,
      role: 'img',
      'font-family': FONT_FAMILY,
    },
    content,
  )
  return [{ ...paper, svg, scale }]
}

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
