import type { Revision, TitleBlock } from '../plan/title-block.ts'
import type { Rectangle, Size } from './scene.ts'
import { lines } from './text.ts'
import type { Theme } from './theme.ts'
import { element, escaped } from './xml.ts'

/** What stands in the title block of one sheet; lengths in millimetres. */
export interface SheetFacts {
  readonly planName: string
  readonly titleBlock: TitleBlock
  /** As it shall be printed, where the title block has none. */
  readonly date: string
  readonly paper: string
  /** Of 1 at full size. */
  readonly scale: number
  /** `2 of 5` */
  readonly page: string
  /** What of the drawing: `Overview`, `A2`. */
  readonly part: string
}

export const TITLE_BLOCK: Size = { width: 120, height: 40 }
const TITLE_BLOCK_ROWS = 4

/** Of the table of revisions. */
const SIZE = 2.4
const LINE = 3.1
const HEADING = 4.6
/** Earlier ones are in the plan. */
const MOST_REVISIONS = 6
const MOST_LINES = 3

interface Cell extends Rectangle {
  readonly name: string
  readonly value: string
}

/** Name, value and share of the row's width. */
type Field = readonly [string, string, number]

function rowsOf(facts: SheetFacts): readonly (readonly Field[])[] {
  const { titleBlock, planName, date, paper, scale, page, part } = facts
  const { company, project, title, author, checker, revision } = titleBlock
  return [
    [
      ['Company', company, 0.5],
      ['Project', project, 0.5],
    ],
    [
      ['Title', title || planName, 0.72],
      ['Shows', part, 0.28],
    ],
    [
      ['Author', author, 0.36],
      ['Checked by', checker, 0.36],
      ['Date', titleBlock.date || date, 0.28],
    ],
    [
      ['Revision', revision || (titleBlock.revisions.at(-1)?.revision ?? ''), 0.24],
      ['Paper', paper, 0.24],
      ['Scale', `${String(Math.round(scale * 100))} %`, 0.24],
      ['Sheet', page, 0.28],
    ],
  ]
}

const text = (words: string, x: number, y: number, size: number, fill: string, weight: 400 | 600 = 400): string =>
  element('text', { x, y, 'font-size': size, 'font-weight': weight, fill }, escaped(words))

const frame = (rectangle: Rectangle, theme: Theme): string =>
  element('rect', { ...rectangle, fill: 'none', stroke: theme.text, 'stroke-width': 0.25 })

/** Smaller where it does not fit, then in two lines. */
function valueSvg({ value, x, y, width }: Cell, theme: Theme): string {
  const row = (words: string, at: number, size: number): string => text(words, x + 1.5, y + at, size, theme.text, 600)
  const [whole = '', more] = lines(value, width - 3, 3.6, 600, 2)
  if (more === undefined) return row(whole, 8, 3.6)
  const [first = '', second] = lines(value, width - 3, 2.8, 600, 2)
  return second === undefined ? row(first, 8, 2.8) : row(first, 5.9, 2.8) + row(second, 9, 2.8)
}

const cellSvg = (cell: Cell, theme: Theme): string =>
  frame({ x: cell.x, y: cell.y, width: cell.width, height: cell.height }, theme) +
  text(cell.name, cell.x + 1.5, cell.y + 2.9, 2, theme.muted) +
  valueSvg(cell, theme)

export function titleBlockSvg(block: Rectangle, facts: SheetFacts, theme: Theme): string {
  const height = block.height / TITLE_BLOCK_ROWS
  return rowsOf(facts)
    .flatMap((row, j) => {
      let x = block.x
      return row.map(([name, value, share]) => {
        const cell = { name, value, x, y: block.y + j * height, width: share * block.width, height }
        x += cell.width
        return cellSvg(cell, theme)
      })
    })
    .join('')
}

/** Heading and share of the width. */
const COLUMNS: readonly (readonly [keyof Revision, string, number])[] = [
  ['revision', 'Rev.', 0.1],
  ['date', 'Date', 0.19],
  ['author', 'Author', 0.17],
  ['note', 'What changed', 0.54],
]

interface Row {
  /** Of each column. */
  readonly cells: readonly (readonly string[])[]
  readonly height: number
}

function rowOf(revision: Revision, width: number): Row {
  const cells = COLUMNS.map(([key, , share]) => lines(revision[key], share * width - 2, SIZE, 400, MOST_LINES))
  const most = Math.max(1, ...cells.map(({ length }) => length))
  return { cells, height: HEADING + (most - 1) * LINE }
}

const revisionRows = ({ revisions }: TitleBlock, width: number): readonly Row[] => [
  ...(revisions.length === 0 ? [] : [{ cells: COLUMNS.map(([, heading]) => [heading]), height: HEADING }]),
  ...revisions.slice(-MOST_REVISIONS).map((revision) => rowOf(revision, width)),
]

/** Of the table of revisions at that width; 0 without any. */
export const revisionsHeight = (titleBlock: TitleBlock, width: number): number =>
  revisionRows(titleBlock, width).reduce((sum, { height }) => sum + height, 0)

/** A table with its heading at the foot, as the latest stands nearest to the drawing. */
export function revisionsSvg(table: Rectangle, titleBlock: TitleBlock, theme: Theme): string {
  let y = table.y + table.height
  const rows = revisionRows(titleBlock, table.width).map(({ cells, height }, i) => {
    y -= height
    let x = table.x
    const ink = i === 0 ? theme.muted : theme.text
    return cells.map((cell, column) => {
      const at = { x, y, width: (COLUMNS[column]?.[2] ?? 0) * table.width, height }
      x += at.width
      return frame(at, theme) + cell.map((line, j) => text(line, at.x + 1, at.y + 3.2 + j * LINE, SIZE, ink)).join('')
    })
  })
  return rows.flat().join('')
}
