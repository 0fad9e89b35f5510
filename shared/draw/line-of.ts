import type { Line, Point } from '../scene/scene.ts'
import type { Spot } from './label-spots.ts'
import type { Link } from './links.ts'

export const samePoints = (a: readonly Point[], b: readonly Point[]): boolean =>
  a.length === b.length && a.every((point, i) => point.x === b[i]?.x && point.y === b[i].y)

/** Where it is the same as before, the same object. */
export function lineOf(link: Link, points: readonly Point[], spot: Spot | undefined, old: Line | undefined): Line {
  const label = spot?.label ?? link.label
  const wholeLabel = label === link.label ? undefined : link.label
  const same =
    old?.label === label &&
    old.wholeLabel === wholeLabel &&
    old.style === link.style &&
    old.trunk === link.trunk &&
    old.from === link.from &&
    old.to === link.to &&
    old.resource === link.resource &&
    old.labelAt?.x === spot?.x &&
    old.labelAt?.y === spot?.y &&
    (old.points === points || samePoints(old.points, points))
  if (same) return old
  const line = { ...link, label, points }
  return { ...line, ...(wholeLabel === undefined ? {} : { wholeLabel }), ...(spot ? { labelAt: spot } : {}) }
}
