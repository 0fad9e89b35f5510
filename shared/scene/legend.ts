import { explained } from './explained.ts'
import type { Box, LineStyle, Scene, Size } from './scene.ts'
import { strokeSvg } from './svg.ts'
import { lines, textWidth } from './text.ts'
import type { BoxPaint, Theme } from './theme.ts'
import { element, escaped } from './xml.ts'

/** A sample and its name; lengths in millimetres. */
export interface Entry {
  readonly name: string
  readonly sample: (x: number, y: number) => string
}

export interface Legend extends Size {
  readonly svg: (x: number, y: number) => string
}

/** Millimetres of a canvas unit at 100 %. */
export const UNIT = 25.4 / 96

const TEXT = 2.8
const ROW = 5.2
const SAMPLE = 8
const NAME_AT = 10
const GAP = 6
/** In a column, where the sheet is wide enough for a second one. */
const FEW = 6

function boxEntry(name: string, shape: Box['shape'], paint: BoxPaint): Entry {
  return {
    name,
    sample: (x, y) =>
      element('rect', {
        x,
        y: y - 1.6,
        width: SAMPLE,
        height: 3.2,
        rx: shape === 'node' ? 1 : undefined,
        fill: paint.fill,
        stroke: paint.border,
        'stroke-width': paint.borderWidth * UNIT,
        'stroke-dasharray': paint.dash.map((length) => length * UNIT).join(' ') || undefined,
      }),
  }
}

function lineEntry(name: string, style: LineStyle, theme: Theme): Entry {
  const at = (x: number, y: number) => [
    { x: x / UNIT, y: y / UNIT },
    { x: (x + SAMPLE) / UNIT, y: y / UNIT },
  ]
  return {
    name,
    sample: (x, y) => element('g', { transform: `scale(${String(UNIT)})` }, strokeSvg(at(x, y), theme.lines[style])),
  }
}

/** What is used, and what looks alike in one entry. */
export const entriesOf = (scene: Scene, theme: Theme): readonly Entry[] =>
  explained(scene, theme).map((each) =>
    'style' in each ? lineEntry(each.name, each.style, theme) : boxEntry(each.name, each.shape, each.paint),
  )

/** In columns of equal width, filled from above: as many as there is room for. */
export function legendOf(entries: readonly Entry[], width: number, theme: Theme): Legend {
  const longest = Math.max(0, ...entries.map(({ name }) => textWidth(name, TEXT, 400)))
  const column = Math.min(width, NAME_AT + longest + GAP)
  const columns = Math.max(1, Math.min(Math.floor(width / column), Math.ceil(entries.length / FEW)))
  const rows = Math.ceil(entries.length / columns)
  const svg = (x: number, y: number): string =>
    entries
      .map(({ name, sample }, i) => {
        const left = x + Math.floor(i / rows) * column
        const middle = y + ((i % rows) + 0.5) * ROW
        const [text = ''] = lines(name, column - NAME_AT, TEXT, 400, 1)
        const at = { x: left + NAME_AT, y: middle + 1, 'font-size': TEXT, fill: theme.text }
        return sample(left, middle) + element('text', at, escaped(text))
      })
      .join('')
  return { width: columns * column, height: rows * ROW, svg }
}
