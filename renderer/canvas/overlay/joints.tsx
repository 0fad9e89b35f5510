import type { Point, Scene } from '../../../shared/scene/scene.ts'
import { arrowHead, pathData } from '../../../shared/scene/svg.ts'
import type { Theme } from '../../../shared/scene/theme.ts'
import { joint, type Lift } from '../lift.ts'

const polygonData = (points: readonly Point[]): string =>
  points.length === 0 ? '' : `M${points.map(({ x, y }) => `${String(x)} ${String(y)}`).join('L')}Z`

interface JointsProps {
  readonly scene: Scene
  readonly lift: Lift
  readonly by: Point
  readonly theme: Theme
}

/** The lines between what is dragged and what rests: one path for each look, however many lines. */
export function Joints({ scene, lift: { lifted, joining }, by, theme }: JointsProps) {
  const styles = [...new Set(joining.map(({ style }) => style))]
  return styles.map((style) => {
    const { stroke, width, dash, arrow } = theme.lines[style]
    const ways = joining.filter((line) => line.style === style).map((line) => joint(scene, lifted, line, by))
    return (
      <g key={style} className="joints">
        <path d={ways.map(pathData).join('')} stroke={stroke} strokeWidth={width} strokeDasharray={dash.join(' ')} />
        {arrow && <path d={ways.map((way) => polygonData(arrowHead(way))).join('')} style={{ fill: stroke }} />}
      </g>
    )
  })
}
