import type { Point, Size } from '../../shared/scene/scene.ts'

/** Pixels from the edge. */
const ZONE = 36
/** Pixels a frame, at the very edge and beyond. */
const FASTEST = 14

function speed(at: number, length: number): number {
  const [near, far] = [ZONE - at, at - (length - ZONE)]
  const depth = Math.min(Math.max(near, far, 0), ZONE) / ZONE
  return Math.sign(near - far) * depth * FASTEST
}

/** How far the drawing moves in a frame while something is dragged near the window's edge; undefined elsewhere. */
export function edgePan(at: Point, { width, height }: Size): Point | undefined {
  const [x, y] = [speed(at.x, width), speed(at.y, height)]
  return x === 0 && y === 0 ? undefined : { x, y }
}
