import type { Line, Point } from '../scene/scene.ts'
import type { Link } from './links.ts'

export const samePoints = (a: readonly Point[], b: readonly Point[]): boolean =>
  a.length === b.length && a.every((point, i) => point.x === b[i]?.x && point.y === b[i].y)

/** Where it is the same as before, the same object. */
export function lineOf(link: Link, points: readonly Point[], labelAt: Point | undefined, old: Line | undefined): Line {
  const same =
    old?.label === link.label &&
    old.style === link.style &&
    old.from === link.from &&
    old.to === link.to &&
    old.resource === link.resource &&
    old.labelAt?.x === labelAt?.x &&
    old.labelAt?.y === labelAt?.y &&
    (old.points === points || samePoints(old.points, points))
  return same ? old : { ...link, points, ...(labelAt ? { labelAt } : {}) }
}
