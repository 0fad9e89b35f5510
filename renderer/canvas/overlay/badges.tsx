import { memo } from 'react'
import type { Finding, Severity } from '../../../shared/plan/finding.ts'
import type { Id } from '../../../shared/plan/plan.ts'
import { counted } from '../../../shared/base/words.ts'
import { right } from '../../../shared/scene/rectangle.ts'
import type { Point, Scene } from '../../../shared/scene/scene.ts'
import { extentOf } from '../camera.ts'
import { indexOf, labelOf } from '../hit.ts'

const ORDER: readonly Severity[] = ['error', 'warning', 'advice']

/** The findings of one resource, the gravest first. */
function byResource(findings: readonly Finding[]): ReadonlyMap<Id, readonly Finding[]> {
  const groups = new Map<Id, Finding[]>()
  for (const finding of findings) {
    if (finding.waived !== undefined) continue
    const group = groups.get(finding.at.id)
    if (group === undefined) groups.set(finding.at.id, [finding])
    else group.push(finding)
  }
  for (const group of groups.values()) group.sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
  return groups
}

/** The upper right corner of a box, the end of a line's label, or else the line itself. */
function spotOf(scene: Scene, id: Id): Point | undefined {
  const box = indexOf(scene).box(id)
  if (box !== undefined) return { x: right(box), y: box.y }
  const label = scene.lines.filter((line) => line.resource === id).flatMap((line) => labelOf(line) ?? [])[0]
  if (label !== undefined) return { x: right(label) + 6, y: label.y + label.height / 2 }
  const extent = extentOf(scene, id)
  return extent && { x: extent.x + extent.width / 2, y: extent.y + extent.height / 2 }
}

/** Diamond, triangle, circle: told apart without colour. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M0,-11.5 l11.5,11.5 l-11.5,11.5 l-11.5,-11.5 z',
  warning: 'M0,-11 l11,19 h-22 z',
  advice: 'M-8.5,0 a8.5,8.5 0 1,0 17,0 a8.5,8.5 0 1,0 -17,0 z',
}

interface BadgeProps {
  readonly findings: readonly Finding[]
  readonly at: Point
  readonly scale: number
  readonly onPress: (finding: Finding) => void
}

function Badge({ findings, at, scale, onPress }: BadgeProps) {
  const [worst] = findings
  if (worst === undefined) return null
  const { severity } = worst
  return (
    <g
      className={`badge ${severity}`}
      transform={`translate(${String(at.x)} ${String(at.y)}) scale(${String(scale)})`}
      onPointerDown={(event) => {
        event.stopPropagation()
        onPress(worst)
      }}
    >
      <title>{[`${counted(findings.length, 'problem')}:`, ...findings.map(({ message }) => message)].join('\n')}</title>
      <path d={SHAPES[severity]} />
      <text y={severity === 'warning' ? 6 : 4}>{findings.length > 9 ? '9+' : findings.length}</text>
    </g>
  )
}

interface BadgesProps {
  readonly scene: Scene
  readonly findings: readonly Finding[]
  /** They keep their size when the drawing gets small. */
  readonly zoom: number
  readonly onPress: (finding: Finding) => void
}

/** How many problems each resource has, and how grave. */
export const Badges = memo(function Badges({ scene, findings, zoom, onPress }: BadgesProps) {
  const scale = Math.min(Math.max(1, 0.8 / zoom), 3)
  return [...byResource(findings)].map(([id, group]) => {
    const at = spotOf(scene, id)
    return at && <Badge key={id} findings={group} at={at} scale={scale} onPress={onPress} />
  })
})
