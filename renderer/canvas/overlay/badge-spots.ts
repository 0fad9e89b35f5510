import { grouped } from '../../../shared/estate/grouped.ts'
import type { Finding, Severity } from '../../../shared/plan/finding.ts'
import type { Id } from '../../../shared/plan/plan.ts'
import { counted } from '../../../shared/base/words.ts'
import { middle, right } from '../../../shared/scene/rectangle.ts'
import type { Point, Scene } from '../../../shared/scene/scene.ts'
import { extentOf } from '../camera.ts'
import { indexOf, labelOf } from '../hit.ts'

/** The problems of one resource and those it stands for, where they are shown. */
export interface BadgeSpot {
  readonly id: Id
  readonly at: Point
  readonly count: number
  /** The gravest. */
  readonly worst: Finding
  /** Some of them in words. */
  readonly words: string
}

const ORDER: readonly Severity[] = ['error', 'warning', 'advice']
/** Messages that a tooltip can still be read with. */
const TOLD = 4

const graver = (a: Finding, b: Finding): number => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity)

const byResource = (findings: readonly Finding[], bearers: ReadonlyMap<Id, Id>) =>
  grouped(findings, ({ at, waived }) => (waived === undefined ? (bearers.get(at.id) ?? at.id) : null))

/** The upper right corner of a box, the end of a line's label, or else the middle of the line. */
function spotOf(scene: Scene, id: Id): Point | undefined {
  const index = indexOf(scene)
  const box = index.box(id)
  if (box !== undefined) return { x: right(box), y: box.y }
  const [label] = index.linesOf(id).flatMap((line) => labelOf(line) ?? [])
  if (label !== undefined) return { x: right(label) + 6, y: label.y + label.height / 2 }
  const extent = extentOf(scene, id)
  return extent && middle(extent)
}

function wordsOf(findings: readonly Finding[]): string {
  const told = findings.slice(0, TOLD).map(({ message }) => message)
  const rest = findings.length - told.length
  const more = rest > 0 ? [`and ${String(rest)} more`] : []
  return [`${counted(findings.length, 'problem')}:`, ...told, ...more].join('\n')
}

/**
 * One for each resource that has problems and is drawn.
 * @param bearers  what stands for those that are not
 */
export function badgeSpots(
  scene: Scene,
  findings: readonly Finding[],
  bearers: ReadonlyMap<Id, Id>,
): readonly BadgeSpot[] {
  return [...byResource(findings, bearers)].flatMap(([id, found]) => {
    const group = found.toSorted(graver)
    const [worst] = group
    const at = spotOf(scene, id)
    return worst === undefined || at === undefined ? [] : { id, at, count: group.length, worst, words: wordsOf(group) }
  })
}
