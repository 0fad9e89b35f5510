import type { Point } from '../scene/scene.ts'

interface Path {
  readonly id: string
  readonly points: readonly Point[]
}

const heading = (a: Point, b: Point): Point => ({ x: Math.sign(b.x - a.x), y: Math.sign(b.y - a.y) })
/** Positive when `b` points to the right of `a` (y grows downwards). */
const turn = (a: Point, b: Point): number => a.x * b.y - a.y * b.x
const dot = (a: Point, b: Point): number => a.x * b.x + a.y * b.y

/**
 * Two paths that run on one another, followed from here until they part: -1 when the first goes off to the left of
 * the second, 1 to the right, 0 when they end together.
 */
function parting(a: readonly Point[], b: readonly Point[]): number {
  for (let i = 1; ; i++) {
    const [lastA, lastB] = [a[i - 1], b[i - 1]]
    const [nextA, nextB] = [a[i], b[i]]
    if (lastA === undefined || lastB === undefined || nextA === undefined || nextB === undefined) return 0
    const along = heading(lastA, nextA)
    if (nextA.x === nextB.x && nextA.y === nextB.y) {
      const [afterA, afterB] = [a[i + 1], b[i + 1]]
      if (afterA === undefined || afterB === undefined) return 0
      const [toA, toB] = [heading(nextA, afterA), heading(nextB, afterB)]
      if (toA.x === toB.x && toA.y === toB.y) continue
      return Math.sign(turn(along, toA) - turn(along, toB))
    }
    // One goes on straight where the other has turned or ended.
    const aIsShorter = dot(along, { x: nextA.x - nextB.x, y: nextA.y - nextB.y }) < 0
    const corner = aIsShorter ? nextA : nextB
    const after = aIsShorter ? a[i + 1] : b[i + 1]
    if (after === undefined) return 0
    const side = Math.sign(turn(along, heading(corner, after)))
    return aIsShorter ? side : -side
  }
}

const onwards = (path: Path, index: number, reversed: boolean, from: Point): readonly Point[] => [
  from,
  ...(reversed ? path.points.slice(0, index + 1).reverse() : path.points.slice(index + 1)),
]

/**
 * Of two legs at the same coordinate: whether the first belongs on the side of smaller coordinates, so that the two
 * lines cross as little as can be. Lines that never part keep one order by id all along.
 */
export function isLeftOf(a: Path, i: number, b: Path, j: number, axis: 'x' | 'y'): boolean {
  if (a.id > b.id) return !isLeftOf(b, j, a, i, axis)
  const [startA, endA, startB, endB] = [a.points[i], a.points[i + 1], b.points[j], b.points[j + 1]]
  if (startA === undefined || endA === undefined || startB === undefined || endB === undefined) return true
  const along = axis === 'x' ? 'y' : 'x'
  const low = Math.max(Math.min(startA[along], endA[along]), Math.min(startB[along], endB[along]))
  const high = Math.min(Math.max(startA[along], endA[along]), Math.max(startB[along], endB[along]))
  if (low >= high) return true
  // Both are followed the way `a` goes; what lies left of the heading is left all along the shared stretch.
  const risingA = endA[along] > startA[along]
  const risingB = endB[along] > startB[along]
  const shared = { ...startA, [along]: (low + high) / 2 }
  const ahead = parting(onwards(a, i, false, shared), onwards(b, j, risingA !== risingB, shared))
  const behind = parting(onwards(a, i, true, shared), onwards(b, j, risingA === risingB, shared))
  const left = ahead !== 0 ? ahead < 0 : behind >= 0
  // Left of a heading down is the side of larger x; left of a heading right is the side of smaller y.
  return left === (axis === 'x' ? !risingA : risingA)
}
