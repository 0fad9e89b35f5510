import { useId } from 'react'
import type { Id } from '../../../shared/plan/plan.ts'
import { grown } from '../../../shared/scene/rectangle.ts'
import type { Line, Rectangle, Scene } from '../../../shared/scene/scene.ts'
import { indexOf, labelOf } from '../hit.ts'

const frame = (rectangle: Rectangle) => {
  const { x, y, width, height } = rectangle
  return { x, y, width, height }
}

const FAR = 1e6

/** Everywhere else, so that what is written there stays readable. */
const allBut = ({ x, y, width, height }: Rectangle): string =>
  `M${String(-FAR)},${String(-FAR)}H${String(FAR)}V${String(FAR)}H${String(-FAR)}ZM${String(x)},${String(y)}h${String(width)}v${String(height)}h${String(-width)}z`

interface TraceProps extends Pick<Line, 'points'> {
  readonly className: string
  readonly label?: Rectangle | undefined
}

/** Along a line, but not over its label, so that it stays readable. */
export function Trace({ points, label, className }: TraceProps) {
  const clip = useId()
  return (
    <>
      {label && (
        <clipPath id={clip}>
          <path clipRule="evenodd" d={allBut(label)} />
        </clipPath>
      )}
      <polyline
        className={className}
        {...(label && { clipPath: `url(#${clip})` })}
        points={points.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ')}
      />
    </>
  )
}

const LineOutline = ({ line }: { readonly line: Line }) => {
  const label = labelOf(line)
  return (
    <>
      <Trace className="selected-line" points={line.points} label={label} />
      {label && <rect className="selected-box" {...frame(label)} rx={3} />}
    </>
  )
}

/** Around everything that is selected, in the scene's units. */
export function Outlines({ scene, selection }: { readonly scene: Scene; readonly selection: readonly Id[] }) {
  const index = indexOf(scene)
  return (
    <>
      {selection.map((id) => {
        const box = index.box(id)
        return (
          box && <rect key={id} className="selected-box" {...frame(grown(box, 3))} rx={box.shape === 'node' ? 8 : 2} />
        )
      })}
      {selection
        .filter((id) => index.box(id) === undefined)
        .flatMap((id) => index.linesOf(id))
        .map((line) => (
          <LineOutline key={line.id} line={line} />
        ))}
    </>
  )
}

/** What a gesture would choose or may end at, and the box that would take what is dragged. */
export function Marks({
  scene,
  ids,
  target,
}: {
  readonly scene: Scene
  readonly ids: readonly Id[]
  readonly target: { readonly id: Id | null; readonly allowed: boolean } | undefined
}) {
  const index = indexOf(scene)
  const goal = target?.id == null ? undefined : index.box(target.id)
  return (
    <>
      {ids.map((id) => {
        const box = index.box(id)
        return (
          box && <rect key={id} className="marked-box" {...frame(grown(box, 3))} rx={box.shape === 'node' ? 8 : 2} />
        )
      })}
      {goal && (
        <rect className={target?.allowed === true ? 'taking-box' : 'refusing-box'} {...frame(grown(goal, 3))} rx={4} />
      )}
    </>
  )
}
