import type { TitleBlock } from '../plan/title-block.ts'
import { excerptOf, LEAD_RADIUS, seenIn, type Lead } from './excerpt.ts'
import { formatOf, type Format } from './format.ts'
import { entriesOf, UNIT, type Entry } from './legend.ts'
import { paperSize, type Orientation, type PaperName } from './paper.ts'
import { grown } from './rectangle.ts'
import type { Rectangle, Scene, Size } from './scene.ts'
import { drawingSvg, FONT_FAMILY, fontFaces, type Fonts } from './svg.ts'
import { themes, type Theme, type ThemeName } from './theme.ts'
import { keySize, keySvg, marksSvg, tilingOf, type Tile, type Tiling } from './tiles.ts'
import { revisionsSvg, titleBlockSvg } from './title-block.ts'
import { element, escaped } from './xml.ts'

/**
 * `fit`: all on one sheet. `tile`: at a scale, on as many sheets as that takes. `vpc`: an overview, then each VPC on a
 * sheet of its own.
 */
export type Layout = 'fit' | 'tile' | 'vpc'

export interface SheetOptions {
  readonly paper: PaperName
  readonly orientation: Orientation
  readonly planName: string
  readonly titleBlock: TitleBlock
  /** As it shall be printed, where the title block has none. */
  readonly date: string
  readonly legend: boolean
  /** `print` unless told. */
  readonly theme?: ThemeName
  /** `fit` unless told. */
  readonly layout?: Layout
  /** Of tiles: 1, as it is unless told, prints a canvas unit as 1/96 inch. */
  readonly scale?: number
}

/** One sheet of paper; lengths in millimetres. */
export interface Sheet extends Size {
  /** What of the drawing it shows: `Overview`, `B2`. */
  readonly name: string
  /** A whole SVG file, drawn when it is asked for. */
  readonly svg: string
  readonly scale: number
  /** Of the smallest text of the drawing on it. */
  readonly textHeight: number
}

/** Millimetres of text on paper; smaller is hard to read. */
export const LEGIBLE = 2

/** Around the drawing, in canvas units: half of the outermost stroke. */
const BLEED = 2
/** Fitting never draws larger than this: a lone box need not fill a wall. */
const LARGEST = 4

/** What one sheet shows. */
export interface Part {
  readonly name: string
  readonly scene: Scene
  readonly leads: readonly Lead[]
}

const themeOf = ({ theme }: Pick<SheetOptions, 'theme'>): Theme => themes[theme ?? 'print']

const leadEntry = ({ number, name }: Lead, theme: Theme): Entry => ({
  name,
  sample: (x, y) => discSvg(number, x + 4, y, LEAD_RADIUS * UNIT, theme),
})

const discSvg = (number: number, x: number, y: number, radius: number, theme: Theme): string =>
  element('circle', {
    cx: x,
    cy: y,
    r: radius,
    fill: theme.background,
    stroke: theme.text,
    'stroke-width': radius / 8,
  }) +
  element(
    'text',
    { x, y: y + radius * 0.42, 'font-size': radius * 1.2, 'text-anchor': 'middle', fill: theme.text },
    String(number),
  )

const NO_KEY = { width: 0, height: 0 }

function formatFor({ scene, leads }: Part, options: SheetOptions, key: Size = NO_KEY): Format {
  const theme = themeOf(options)
  const entries = options.legend ? [...entriesOf(scene, theme), ...leads.map((lead) => leadEntry(lead, theme))] : []
  const { paper, orientation, titleBlock } = options
  return formatOf(paperSize(paper, orientation), { titleBlock, entries, key }, theme)
}

/** The scale at which the whole drawing just fits. */
function fittedScale(view: Rectangle, room: Size): number {
  return Math.min(room.width / (view.width * UNIT), room.height / (view.height * UNIT), LARGEST)
}

const viewOf = (scene: Scene): Rectangle => grown(scene.bounds, BLEED)

/** Of the smallest text in millimetres on paper. */
export function textHeightOf({ boxes }: Scene, scale: number): number {
  const sizes = boxes.flatMap(({ texts }) => texts.map(({ size }) => size))
  return sizes.reduce((least, size) => Math.min(least, size), Infinity) * UNIT * scale
}

function partsOf(scene: Scene, layout: Layout): readonly Part[] {
  const whole = { scene, leads: [] }
  if (layout !== 'vpc') return [{ name: 'Whole plan', ...whole }]
  const containers = scene.boxes.filter(({ tone, shape }) => tone === 'vpc' && shape === 'container')
  const excerpts = containers.map((box) => ({ name: `${box.caption} ${box.title}`, ...excerptOf(scene, box) }))
  return [{ name: 'Overview', ...whole }, ...excerpts]
}

const boxOf = ({ x, y, width, height }: Rectangle): string => [x, y, width, height].map(String).join(' ')

export interface Page {
  readonly name: string
  readonly part: Part
  readonly format: Format
  readonly scale: number
  /** In canvas units. */
  readonly view: Rectangle
  readonly tile?: { readonly tile: Tile; readonly tiling: Tiling }
}

function fittedPage(part: Part, options: SheetOptions): Page {
  const format = formatFor(part, options)
  const view = viewOf(part.scene)
  return { name: part.name, part, format, scale: fittedScale(view, format.room), view }
}

/** The key of the tiles takes room, and the room decides on the tiles: asked again until both agree. */
function tiledPages(part: Part, options: SheetOptions): readonly Page[] {
  const scale = options.scale ?? 1
  const view = viewOf(part.scene)
  let format = formatFor(part, options)
  let tiling = tilingOf(view, format.room, UNIT * scale)
  for (let tries = 0; tries < 3 && tiling.tiles.length > 1; tries++) {
    format = formatFor(part, options, keySize(tiling))
    tiling = tilingOf(view, format.room, UNIT * scale)
  }
  return tiling.tiles.map((tile) => ({ name: tile.name, part, format, scale, view: tile.view, tile: { tile, tiling } }))
}

/** What each sheet shows, and where. */
export function pagesOf(scene: Scene, options: SheetOptions): readonly Page[] {
  const layout = options.layout ?? (options.scale === undefined ? 'fit' : 'tile')
  const parts = partsOf(scene, layout)
  return parts.flatMap((part) => (layout === 'tile' ? tiledPages(part, options) : [fittedPage(part, options)]))
}

function contentOf(page: Page, number: string, options: SheetOptions): readonly string[] {
  const theme = themeOf(options)
  const { part, format, scale, view, tile } = page
  const { frame, block, revisions, key, room, legend, legendAt } = format
  const { planName, titleBlock, date, paper } = options
  const drawing = drawingSvg(tile === undefined ? part.scene : seenIn(part.scene, view), theme)
  const discs = part.leads.map((lead) => discSvg(lead.number, lead.at.x, lead.at.y, LEAD_RADIUS, theme))
  // A paper may be called A1 as well.
  const shows = tile === undefined ? page.name : `Tile ${page.name}`
  const facts = { planName, titleBlock, date, paper, scale, page: number, part: shows }
  return [
    element('svg', { ...room, viewBox: boxOf(view) }, drawing + discs.join('')),
    tile === undefined ? '' : marksSvg(tile.tile, tile.tiling, room, theme),
    element('rect', { ...frame, fill: 'none', stroke: theme.text, 'stroke-width': 0.5 }),
    titleBlockSvg(block, facts, theme),
    revisionsSvg(revisions, titleBlock, theme),
    tile === undefined ? '' : keySvg(tile.tile, tile.tiling, key.x, key.y, theme),
    legend.svg(legendAt.x, legendAt.y),
  ]
}

/**
 * The drawing on sheets with frame, title block, table of revisions and legend.
 * @param fonts  for sheets that are files of their own
 */
export function sheetsOf(scene: Scene, options: SheetOptions, fonts?: Fonts): readonly Sheet[] {
  const pages = pagesOf(scene, options)
  return pages.map((page, i) => {
    const { name, scale } = page
    const { paper } = page.format
    const number = `${String(i + 1)} of ${String(pages.length)}`
    const content = (): readonly string[] => [
      element('title', {}, escaped(`${options.planName}, ${name}`)),
      fonts === undefined ? '' : element('style', {}, fontFaces(fonts)),
      element('rect', { x: 0, y: 0, ...paper, fill: themeOf(options).background }),
      ...contentOf(page, number, options),
    ]
    return {
      ...paper,
      name,
      scale,
      textHeight: textHeightOf(page.part.scene, scale),
      get svg() {
        return sheetSvg(paper, content())
      },
    }
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
