import { kindNamed } from '../../../shared/kinds/by-name.ts'
import type { Preview } from '../gestures/gesture.ts'
import { iconUri } from '../view/icon.ts'

/** The outline of a new box, in the scene's units. */
export function Ghost({
  ghost,
  allowed,
}: {
  readonly ghost: NonNullable<Preview['ghost']>
  readonly allowed: boolean
}) {
  const kind = kindNamed(ghost.kind)
  if (kind === undefined) return null
  const { x, y, width, height } = ghost.at
  const { icon, shape } = kind.drawing
  const isNode = shape === 'node'
  const size = isNode ? 36 : 32
  const at = isNode ? { x: x + (width - size) / 2, y: y + 8 } : { x, y }
  return (
    <g className={allowed ? 'ghost' : 'ghost refused'}>
      <rect x={x} y={y} width={width} height={height} rx={isNode ? 6 : 0} />
      <image href={iconUri(icon, size, 0)} x={at.x} y={at.y} width={size} height={size} />
      <text x={x + width / 2} y={y + (isNode ? 66 : 22)}>
        {kind.record.title}
      </text>
    </g>
  )
}
