import { largerThan, type PaperName } from './paper.ts'
import type { Scene } from './scene.ts'
import { LEGIBLE, pagesOf, textHeightOf, type SheetOptions } from './sheet.ts'

/** Sheets on which texts come out smaller than `LEGIBLE`, and what would be better. */
export interface Illegible {
  /** Millimetres. */
  readonly textHeight: number
  /** The smallest larger paper that makes every text legible in the same layout; absent when none does. */
  readonly paper: PaperName | undefined
  /** How many sheets of this paper it takes at 100 %. */
  readonly tiles: number
}

/** Of the sheets that people read closely: an overview before sheets of its own parts may be small. */
function leastTextHeight(scene: Scene, options: SheetOptions): number {
  const pages = pagesOf(scene, options)
  const read = options.layout === 'vpc' && pages.length > 1 ? pages.slice(1) : pages
  return Math.min(...read.map(({ part, scale }) => textHeightOf(part.scene, scale)))
}

export function illegible(scene: Scene, options: SheetOptions): Illegible | undefined {
  const textHeight = leastTextHeight(scene, options)
  if (textHeight >= LEGIBLE) return undefined
  const paper = largerThan(options.paper).find((each) => leastTextHeight(scene, { ...options, paper: each }) >= LEGIBLE)
  const tiles = pagesOf(scene, { ...options, layout: 'tile', scale: 1 }).length
  return { textHeight, paper, tiles }
}

/** The smallest ISO paper on one sheet of which every text is legible; A0 when none is. */
export function legiblePaper(scene: Scene, options: Omit<SheetOptions, 'paper'>): PaperName {
  const smallest = { ...options, paper: 'A4' } as const
  const found = illegible(scene, smallest)
  return found === undefined ? 'A4' : (found.paper ?? 'A0')
}
