import { bottom } from '../scene/rectangle.ts'
import type { Rectangle } from '../scene/scene.ts'

/** Height of a row, in canvas units: a few labels high. */
const ROW = 64

/** Rectangles by the rows they reach into, so that those near a level leg are found without looking at all. */
export interface Rows<T> {
  readonly add: (at: Rectangle, item: T) => void
  /** Everything in the rows that the rectangle reaches into, some of it perhaps twice. */
  readonly around: (at: Rectangle) => readonly T[]
}

const rowsOf = (at: Rectangle): readonly number[] => {
  const first = Math.floor(at.y / ROW)
  const last = Math.floor(bottom(at) / ROW)
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

export function createRows<T>(): Rows<T> {
  const rows = new Map<number, T[]>()
  return {
    add: (at, item) => {
      for (const row of rowsOf(at)) {
        const items = rows.get(row)
        if (items === undefined) rows.set(row, [item])
        else items.push(item)
      }
    },
    around: (at) => rowsOf(at).flatMap((row) => rows.get(row) ?? []),
  }
}
