import { bottom, middle, right } from './rectangle.ts'
import type { Point, Rectangle, Size } from './scene.ts'
import type { Theme } from './theme.ts'
import { element, escaped } from './xml.ts'

/** One of the sheets that a large drawing is put together from. */
export interface Tile {
  /** `B3`: the second row's third sheet. */
  readonly name: string
  /** What of the drawing is on it, in canvas units. */
  readonly view: Rectangle
  readonly row: number
  readonly column: number
}

export interface Tiling {
  readonly rows: number
  readonly columns: number
  readonly tiles: readonly Tile[]
}

/** Millimetres that neighbours both show. */
export const OVERLAP = 8

/** A to Z, then AA. */
export function letters(row: number): string {
  const last = String.fromCharCode(65 + (row % 26))
  return row < 26 ? last : letters(Math.floor(row / 26) - 1) + last
}

export const tileName = (row: number, column: number): string => `${letters(row)}${String(column + 1)}`

/**
 * The drawing in parts that fit on a sheet each, in reading order.
 * @param room  of a sheet, in millimetres
 * @param unit  millimetres of a canvas unit on paper
 */
export function tilingOf(view: Rectangle, room: Size, unit: number): Tiling {
  const [width, height, shared] = [room.width / unit, room.height / unit, OVERLAP / unit]
  const count = (whole: number, part: number): number =>
    Math.max(1, Math.ceil((whole - shared) / (part - shared) - 1e-9))
  const [columns, rows] = [count(view.width, width), count(view.height, height)]
  const x = view.x - (columns * (width - shared) + shared - view.width) / 2
  const y = view.y - (rows * (height - shared) + shared - view.height) / 2
  const tiles = Array.from({ length: rows * columns }, (_, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns]
    const at = { x: x + column * (width - shared), y: y + row * (height - shared), width, height }
    return { name: tileName(row, column), view: at, row, column }
  })
  return { rows, columns, tiles }
}

interface Side {
  readonly neighbour: string
  /** Where this sheet is cut, in millimetres. */
  readonly from: Point
  readonly to: Point
  /** Of the neighbour's name. */
  readonly nameAt: Point
}

/** Half of what both show goes with either sheet: cut there, they meet edge to edge. */
function sidesOf({ row, column }: Tile, { rows, columns }: Tiling, room: Rectangle): readonly Side[] {
  const half = OVERLAP / 2
  const centre = middle(room)
  const upright = (x: number, nameX: number, other: number): Side => ({
    neighbour: tileName(row, other),
    from: { x, y: room.y },
    to: { x, y: bottom(room) },
    nameAt: { x: nameX, y: centre.y },
  })
  const level = (y: number, nameY: number, other: number): Side => ({
    neighbour: tileName(other, column),
    from: { x: room.x, y },
    to: { x: right(room), y },
    nameAt: { x: centre.x, y: nameY },
  })
  return [
    ...(column > 0 ? [upright(room.x + half, room.x - 2.6, column - 1)] : []),
    ...(column < columns - 1 ? [upright(right(room) - half, right(room) + 2.6, column + 1)] : []),
    ...(row > 0 ? [level(room.y + half, room.y - 1.7, row - 1)] : []),
    ...(row < rows - 1 ? [level(bottom(room) - half, bottom(room) + 3.4, row + 1)] : []),
  ]
}

const TICK = 4

const stroke = (from: Point, to: Point, theme: Theme, width: number, dash?: string): string =>
  element('line', {
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    stroke: theme.muted,
    'stroke-width': width,
    'stroke-dasharray': dash,
  })

/** Crop marks outside the drawing, a thin line through it, and the neighbour's name beside it. */
function sideSvg({ neighbour, from, to, nameAt }: Side, theme: Theme): string {
  const [dx, dy] = from.x === to.x ? [0, TICK] : [TICK, 0]
  const name = { ...nameAt, 'font-size': 2.4, 'font-weight': 600, 'text-anchor': 'middle', fill: theme.text }
  return [
    stroke(from, to, theme, 0.15, '2 2'),
    stroke({ x: from.x - dx, y: from.y - dy }, from, theme, 0.35),
    stroke(to, { x: to.x + dx, y: to.y + dy }, theme, 0.35),
    element('text', name, escaped(neighbour)),
  ].join('')
}

export const marksSvg = (tile: Tile, tiling: Tiling, room: Rectangle, theme: Theme): string =>
  sidesOf(tile, tiling, room)
    .map((side) => sideSvg(side, theme))
    .join('')

const KEY: Size = { width: 36, height: 26 }
const KEY_CELL: Size = { width: 8, height: 5.5 }
const KEY_TEXT = 2.2

/** Of one cell: smaller where there are many. */
const cellOf = ({ rows, columns }: Tiling): Size => ({
  width: Math.min(KEY_CELL.width, KEY.width / columns),
  height: Math.min(KEY_CELL.height, KEY.height / rows),
})

export function keySize(tiling: Tiling): Size {
  const { width, height } = cellOf(tiling)
  return { width: width * tiling.columns, height: height * tiling.rows }
}

/** A little map of all sheets with this one filled. */
export function keySvg(tile: Tile, tiling: Tiling, x: number, y: number, theme: Theme): string {
  const { width, height } = cellOf(tiling)
  const hasNames = width === KEY_CELL.width && height === KEY_CELL.height
  return tiling.tiles
    .map((each) => {
      const at = { x: x + each.column * width, y: y + each.row * height, width, height }
      const isThis = each.name === tile.name
      const ground = { fill: isThis ? theme.text : 'none', stroke: theme.text, 'stroke-width': 0.2 }
      const words = {
        x: at.x + width / 2,
        y: at.y + height / 2 + KEY_TEXT * 0.36,
        'font-size': KEY_TEXT,
        'text-anchor': 'middle',
        fill: isThis ? theme.background : theme.text,
      }
      return element('rect', { ...at, ...ground }) + (hasNames ? element('text', words, escaped(each.name)) : '')
    })
    .join('')
}
