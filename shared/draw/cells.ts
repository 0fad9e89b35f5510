import { bottom, right } from '../scene/rectangle.ts'
import type { Rectangle } from '../scene/scene.ts'

/** Of a cell, in canvas units: a few boxes. */
const WIDTH = 512
const HEIGHT = 128
/** More than a drawing has cells side by side. */
const STRIDE = 2 ** 20

/** Things in a drawing by the cells they reach into, so that those near something are found without looking at all. */
export type Cells<T> = ReadonlyMap<number, readonly T[]>

function numbersOf(at: Rectangle): readonly number[] {
  const numbers: number[] = []
  const [left, last] = [Math.floor(at.x / WIDTH), Math.floor(right(at) / WIDTH)]
  for (let row = Math.floor(at.y / HEIGHT); row <= Math.floor(bottom(at) / HEIGHT); row++)
    for (let column = left; column <= last; column++) numbers.push(row * STRIDE + column)
  return numbers
}

export interface Placed {
  readonly at: Rectangle
}

export function putInto<T extends Placed>(cells: Map<number, T[]>, item: T): void {
  for (const cell of numbersOf(item.at)) {
    const items = cells.get(cell)
    if (items === undefined) cells.set(cell, [item])
    else items.push(item)
  }
}

/** The cells with some things more and others, which are in them, no longer. */
export function changedCells<T extends Placed>(cells: Cells<T>, added: readonly T[], removed: readonly T[]): Cells<T> {
  if (added.length + removed.length === 0) return cells
  const gone = new Set(removed)
  const next = new Map(cells as ReadonlyMap<number, T[]>)
  for (const cell of new Set(removed.flatMap(({ at }) => numbersOf(at))))
    next.set(
      cell,
      (next.get(cell) ?? []).filter((each) => !gone.has(each)),
    )
  const fresh = new Set<number>()
  for (const item of added)
    for (const cell of numbersOf(item.at)) {
      const items = next.get(cell) ?? []
      if (fresh.has(cell)) items.push(item)
      else next.set(cell, [...items, item])
      fresh.add(cell)
    }
  return next
}

/** All that may overlap a rectangle; some of it more than once. */
export function* nearby<T>(cells: Cells<T>, at: Rectangle): Generator<T> {
  for (const cell of numbersOf(at)) yield* cells.get(cell) ?? []
}
