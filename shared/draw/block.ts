import type { Id, Place } from '../plan/plan.ts'
import type { Point, Size } from '../scene/scene.ts'

/** Boxes arranged among themselves, as if their upper left corner were the origin. */
export interface Block extends Size {
  readonly places: ReadonlyMap<Id, Place>
}

export const NOTHING: Block = { width: 0, height: 0, places: new Map() }

/** One box; containers keep their size in their place. */
export const box = (id: Id, size: Size, keepsSize: boolean): Block => ({
  width: size.width,
  height: size.height,
  places: new Map([[id, { x: 0, y: 0, ...(keepsSize ? { width: size.width, height: size.height } : {}) }]]),
})

const moved = (block: Block, by: Point): readonly [Id, Place][] =>
  Array.from(block.places, ([id, place]) => [id, { ...place, x: place.x + by.x, y: place.y + by.y }])

/** `outer` with `inner` put into it. */
export const inset = (outer: Block, inner: Block, at: Point): Block => ({
  ...outer,
  places: new Map([...outer.places, ...moved(inner, at)]),
})

const isThere = (block: Block): boolean => block.places.size > 0

function offsets(lengths: readonly number[], gap: number): readonly number[] {
  let next = 0
  return lengths.map((length) => {
    const offset = next
    if (length > 0) next += length + gap
    return offset
  })
}

const largest = (lengths: readonly number[]): number => lengths.reduce((most, each) => Math.max(most, each), 0)

const end = (starts: readonly number[], lengths: readonly number[]): number =>
  largest(starts.map((start, i) => ((lengths[i] ?? 0) > 0 ? start + (lengths[i] ?? 0) : 0)))

/** Where the columns and rows of a grid begin, and how large they are. */
function tracks(rows: readonly (readonly Size[])[], gap: number, rowGap: number) {
  const columns = largest(rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, i) => largest(rows.map((row) => row[i]?.width ?? 0)))
  const heights = rows.map((row) => largest(row.map((cell) => cell.height)))
  return { widths, heights, xs: offsets(widths, gap), ys: offsets(heights, rowGap) }
}

/** Of a grid of these, without putting them into it. */
export function gridSize(rows: readonly (readonly Size[])[], gap: number, rowGap = gap): Size {
  const { widths, heights, xs, ys } = tracks(rows, gap, rowGap)
  return { width: end(xs, widths), height: end(ys, heights) }
}

/** A container that stands alone in its cell fills it; what it holds stays in its upper left. */
function filling(cell: Block, size: Size): Block {
  const [first] = cell.places
  if (first === undefined) return cell
  const [id, place] = first
  if (place.width !== cell.width || place.height !== cell.height) return cell
  return { ...size, places: new Map([...cell.places, [id, { ...place, ...size }]]) }
}

/** The same with each lone container as wide as its column and as high as its row. */
export function filled(rows: readonly (readonly Block[])[]): readonly (readonly Block[])[] {
  const { widths, heights } = tracks(rows, 0, 0)
  return rows.map((row, y) =>
    row.map((cell, x) => filling(cell, { width: widths[x] ?? cell.width, height: heights[y] ?? cell.height })),
  )
}

/** Rows of cells, aligned at the upper left; empty rows and columns take no room. */
export function grid(rows: readonly (readonly Block[])[], gap: number, rowGap = gap): Block {
  const { xs, ys } = tracks(rows, gap, rowGap)
  const places = rows.flatMap((row, y) => row.flatMap((cell, x) => moved(cell, { x: xs[x] ?? 0, y: ys[y] ?? 0 })))
  return { ...gridSize(rows, gap, rowGap), places: new Map(places) }
}

export const beside = (blocks: readonly Block[], gap: number): Block => {
  const there = blocks.filter(isThere)
  return there.length === 0 ? NOTHING : grid([there], gap)
}

export const below = (blocks: readonly Block[], gap: number): Block =>
  grid(
    blocks.filter(isThere).map((block) => [block]),
    gap,
  )
