import type { TitleBlock } from '../plan/title-block.ts'
import { legendOf, type Entry, type Legend } from './legend.ts'
import { bottom, grown, right } from './rectangle.ts'
import type { Rectangle, Size } from './scene.ts'
import type { Theme } from './theme.ts'
import { revisionsHeight, TITLE_BLOCK } from './title-block.ts'

/** Where everything stands on one sheet of paper; lengths in millimetres. */
export interface Format {
  readonly paper: Size
  readonly frame: Rectangle
  readonly block: Rectangle
  readonly revisions: Rectangle
  /** Of the key of the tiles. */
  readonly key: Rectangle
  /** Where the drawing goes. */
  readonly room: Rectangle
  readonly legend: Legend
  readonly legendAt: Rectangle
}

/** What a sheet has at its foot. */
export interface Foot {
  readonly titleBlock: TitleBlock
  readonly entries: readonly Entry[]
  /** Of the key of the tiles. */
  readonly key: Size
}

const MARGIN = 10
const INSET = 5
const REVISIONS_WIDTH = 100
/** Legends narrower than this are not worth their height. */
const LEGEND_WIDTH = 56

/** From right to left: title block, revisions, key of the tiles, legend. */
function arranged(paper: Size, { titleBlock, entries, key }: Foot, theme: Theme, isBeside: boolean): Format {
  const frame = grown({ x: 0, y: 0, ...paper }, -MARGIN)
  const foot = bottom(frame)
  const block = { x: right(frame) - TITLE_BLOCK.width, y: foot - TITLE_BLOCK.height, ...TITLE_BLOCK }
  const width = isBeside ? REVISIONS_WIDTH : block.width
  const height = revisionsHeight(titleBlock, width)
  const revisions = isBeside
    ? { x: block.x - width, y: foot - height, width, height }
    : { x: block.x, y: block.y - height, width, height }
  const keyRight = (isBeside ? revisions.x : block.x) - INSET
  const keyAt = { ...key, x: keyRight - key.width, y: foot - key.height - 2 }
  const legendRight = key.width === 0 ? keyRight : keyAt.x - INSET
  const legend = legendOf(entries, legendRight - frame.x - INSET, theme)
  const legendAt = { ...legend, x: frame.x + INSET, y: foot - legend.height - 1 }
  const top = Math.min(block.y, revisions.y, keyAt.y - 2, legendAt.y - 1)
  const room = grown({ ...frame, height: top - frame.y }, -INSET)
  return { paper, frame, block, revisions, key: keyAt, room, legend, legendAt }
}

/** Revisions stand beside the title block or on it, whichever leaves the drawing more room. */
export function formatOf(paper: Size, foot: Foot, theme: Theme): Format {
  const above = arranged(paper, foot, theme, false)
  const spare = above.block.x - REVISIONS_WIDTH - MARGIN - 2 * INSET - foot.key.width
  if (foot.titleBlock.revisions.length === 0 || spare < LEGEND_WIDTH) return above
  const beside = arranged(paper, foot, theme, true)
  return beside.room.height > above.room.height ? beside : above
}
