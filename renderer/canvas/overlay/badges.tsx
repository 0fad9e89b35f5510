import { memo, useMemo } from 'react'
import type { Finding, Severity } from '../../../shared/plan/finding.ts'
import type { Id } from '../../../shared/plan/plan.ts'
import type { Rectangle, Scene } from '../../../shared/scene/scene.ts'
import { badgeSpots, type BadgeSpot } from './badge-spots.ts'

/** Diamond, triangle, circle: told apart without colour. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M0,-11.5 l11.5,11.5 l-11.5,11.5 l-11.5,-11.5 z',
  warning: 'M0,-11 l11,19 h-22 z',
  advice: 'M-8.5,0 a8.5,8.5 0 1,0 17,0 a8.5,8.5 0 1,0 -17,0 z',
}

interface BadgeProps {
  readonly spot: BadgeSpot
  readonly onPress: (finding: Finding) => void
}

function Badge({ spot: { at, worst, count, words }, onPress }: BadgeProps) {
  const { severity } = worst
  return (
    <g
      className={`badge ${severity}`}
      style={{ transform: `translate(${String(at.x)}px, ${String(at.y)}px) scale(var(--badge-scale))` }}
      onPointerDown={(event) => {
        event.stopPropagation()
        onPress(worst)
      }}
    >
      <title>{words}</title>
      <path d={SHAPES[severity]} />
      <text y={severity === 'warning' ? 6 : 4}>{count > 9 ? '9+' : count}</text>
    </g>
  )
}

interface BadgesProps {
  readonly scene: Scene
  readonly findings: readonly Finding[]
  readonly bearers: ReadonlyMap<Id, Id>
  /** What is near enough to be seen. */
  readonly window: Rectangle
  /** Far away, advice would only hide the drawing. */
  readonly isFar: boolean
  readonly onPress: (finding: Finding) => void
}

/** How many problems each resource has, and how grave. */
export const Badges = memo(function Badges({ scene, findings, bearers, window, isFar, onPress }: BadgesProps) {
  const spots = useMemo(() => badgeSpots(scene, findings, bearers), [scene, findings, bearers])
  const { x, y, width, height } = window
  return spots
    .filter(({ at }) => at.x >= x && at.y >= y && at.x <= x + width && at.y <= y + height)
    .filter(({ worst }) => !isFar || worst.severity !== 'advice')
    .map((spot) => <Badge key={spot.id} spot={spot} onPress={onPress} />)
})
