import { memo, useMemo } from 'react'
import type { Finding, Severity } from '../../../shared/plan/finding.ts'
import type { Id } from '../../../shared/plan/plan.ts'
import type { Rectangle, Scene } from '../../../shared/scene/scene.ts'
import { useMoment, useSession, type Session } from '../../session/session.ts'
import { badgeSpots, type BadgeSpot } from './badge-spots.ts'

/** Diamond, triangle, circle: told apart without colour. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M0,-11.5 l11.5,11.5 l-11.5,11.5 l-11.5,-11.5 z',
  warning: 'M0,-11 l11,19 h-22 z',
  advice: 'M-8.5,0 a8.5,8.5 0 1,0 17,0 a8.5,8.5 0 1,0 -17,0 z',
}

/** Selects what is wrong and says it. */
function showFinding(session: Session, { at, message }: Finding): void {
  const { id, field } = at
  const wanted = field === undefined ? {} : { wantedField: { id, field } }
  session.show({ selection: [id], panel: 'problems', announcement: message, ...wanted })
}

function Badge({ spot: { at, worst, count, words } }: { readonly spot: BadgeSpot }) {
  const session = useSession()
  const { severity } = worst
  return (
    <g
      className={`badge ${severity}`}
      style={{ transform: `translate(${String(at.x)}px, ${String(at.y)}px) scale(var(--badge-scale))` }}
      onPointerDown={(event) => {
        event.stopPropagation()
        showFinding(session, worst)
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
  readonly bearers: ReadonlyMap<Id, Id>
  /** What is near enough to be seen. */
  readonly window: Rectangle
  /** Far away, advice would only hide the drawing. */
  readonly isFar: boolean
}

/** How many problems each resource has, and how grave. */
export const Badges = memo(function Badges({ scene, bearers, window, isFar }: BadgesProps) {
  const { findings } = useMoment()
  const spots = useMemo(() => badgeSpots(scene, findings, bearers), [scene, findings, bearers])
  const { x, y, width, height } = window
  return spots
    .filter(({ at }) => at.x >= x && at.y >= y && at.x <= x + width && at.y <= y + height)
    .filter(({ worst }) => !isFar || worst.severity !== 'advice')
    .map((spot) => <Badge key={spot.id} spot={spot} />)
})
