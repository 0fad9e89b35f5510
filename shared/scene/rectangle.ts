import type { Point, Rectangle } from './scene.ts'

export const right = (rectangle: Rectangle): number => rectangle.x + rectangle.width
export const bottom = (rectangle: Rectangle): number => rectangle.y + rectangle.height

export const middle = (rectangle: Rectangle): Point => ({
  x: rectangle.x + rectangle.width / 2,
  y: rectangle.y + rectangle.height / 2,
})

/** Larger by `by` on every side; smaller for a negative one. */
export const grown = (rectangle: Rectangle, by: number): Rectangle => ({
  x: rectangle.x - by,
  y: rectangle.y - by,
  width: rectangle.width + 2 * by,
  height: rectangle.height + 2 * by,
})

/** Touching is not overlapping. */
export const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a)

export const within = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.x >= outer.x && inner.y >= outer.y && right(inner) <= right(outer) && bottom(inner) <= bottom(outer)

export const sameRectangle = (a: Rectangle, b: Rectangle): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height

/** The smallest rectangle around all of them; undefined around nothing. */
export function around(rectangles: Iterable<Rectangle>): Rectangle | undefined {
  let [left, top, rightmost, lowest] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const each of rectangles) {
    left = Math.min(left, each.x)
    top = Math.min(top, each.y)
    rightmost = Math.max(rightmost, right(each))
    lowest = Math.max(lowest, bottom(each))
  }
  return left === Infinity ? undefined : { x: left, y: top, width: rightmost - left, height: lowest - top }
}
