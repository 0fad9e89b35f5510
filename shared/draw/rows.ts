import { bottom } from '../scene/rectangle.ts'
import type { Rectangle } from '../scene/scene.ts'

/** Height of a row, in canvas units: a few labels high. */
const ROW = 64

/** Things in a drawing by the rows they reach into, so that those near a level leg are found without looking at all. */
export type Rows<T> = ReadonlyMap<number, readonly T[]>

const numbersOf = (at: Rectangle): readonly number[] => {
  const first = Math.floor(at.y / ROW)
  const last = Math.floor(bottom(at) / ROW)
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

interface Placed {
  readonly at: Rectangle
}

/** The rows with some things more and others, which are in them, no longer. */
export function changedRows<T extends Placed>(rows: Rows<T>, added: readonly T[], removed: readonly T[]): Rows<T> {
  if (added.length + removed.length === 0) return rows
  const gone = new Set(removed)
  const next = new Map(rows as ReadonlyMap<number, T[]>)
  for (const row of new Set(removed.flatMap(({ at }) => numbersOf(at))))
    next.set(
      row,
      (next.get(row) ?? []).filter((each) => !gone.has(each)),
    )
  const fresh = new Set<number>()
  for (const item of added)
    for (const row of numbersOf(item.at)) {
      const items = next.get(row) ?? []
      if (fresh.has(row)) items.push(item)
      else next.set(row, [...items, item])
      fresh.add(row)
    }
  return next
}

/** Finds the rows that a rectangle reaches into, with what is kept of them: each is sifted once. */
export function nearIn<T>(rows: Rows<T>, keep: (item: T) => boolean): (at: Rectangle) => readonly (readonly T[])[] {
  const sifted = new Map<number, readonly T[]>()
  const row = (number: number): readonly T[] => {
    const items = sifted.get(number) ?? (rows.get(number) ?? []).filter(keep)
    sifted.set(number, items)
    return items
  }
  return (at) => numbersOf(at).map(row)
}
