import type { Id, Place } from '../plan/plan.ts'
import type { Point, Size } from '../scene/scene.ts'

/** Boxes arranged among themselves, as if their upper left corner were the origin. */
export interface Block extends Size {
  readonly places: ReadonlyMap<Id, Place>
}

const nothing: Block = { width: 0, height: 0, places: new Map() }

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

const offsets = (lengths: readonly number[], gap: number): readonly number[] =>
  lengths.map((_, i) => lengths.slice(0, i).reduce((sum, length) => sum + length + (length > 0 ? gap : 0), 0))

/** Rows of cells, aligned at the upper left; empty rows and columns take no room. */
export function grid(rows: readonly (readonly Block[])[], gap: number, rowGap = gap): Block {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, i) => Math.max(0, ...rows.map((row) => row[i]?.width ?? 0)))
  const heights = rows.map((row) => Math.max(0, ...row.map((cell) => cell.height)))
  const [xs, ys] = [offsets(widths, gap), offsets(heights, rowGap)]
  const places = rows.flatMap((row, y) => row.flatMap((cell, x) => moved(cell, { x: xs[x] ?? 0, y: ys[y] ?? 0 })))
  const end = (starts: readonly number[], lengths: readonly number[]): number =>
    Math.max(0, ...starts.map((start, i) => ((lengths[i] ?? 0) > 0 ? start + (lengths[i] ?? 0) : 0)))
  return { width: end(xs, widths), height: end(ys, heights), places: new Map(places) }
}

export const beside = (blocks: readonly Block[], gap: number): Block => {
  const there = blocks.filter(isThere)
  return there.length === 0 ? nothing : grid([there], gap)
}

export const below = (blocks: readonly Block[], gap: number): Block =>
  grid(
    blocks.filter(isThere).map((block) => [block]),
    gap,
  )
