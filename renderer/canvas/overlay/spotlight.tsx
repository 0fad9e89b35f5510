import { useId } from 'react'
import type { Id } from '../../../shared/plan/plan.ts'
import { grown } from '../../../shared/scene/rectangle.ts'
import type { Line, Rectangle, Scene } from '../../../shared/scene/scene.ts'
import { indexOf, labelOf } from '../hit.ts'
import type { Hover, Still } from '../stage.ts'

/** What stands out while the rest is dimmed. */
export interface Lit {
  readonly boxes: readonly Rectangle[]
  readonly lines: readonly Line[]
}

export function linesOfHover(scene: Scene, { lines = [] }: Hover): readonly Line[] {
  const ids = new Set(lines)
  return ids.size === 0 ? [] : scene.lines.filter(({ id }) => ids.has(id))
}

const withEnds = (scene: Scene, lines: readonly Line[]): Lit => {
  const index = indexOf(scene)
  return { boxes: lines.flatMap(({ from, to }) => [index.box(from) ?? [], index.box(to) ?? []].flat()), lines }
}

/** The lines under the pointer with their ends, or the resources that something else points at. */
export function litBy({ scene, bearers, hover }: Still, highlighted: readonly Id[]): Lit | undefined {
  const pointed = linesOfHover(scene, hover)
  if (pointed.length > 0) return withEnds(scene, pointed)
  const index = indexOf(scene)
  const shown = highlighted.map((id) => bearers.get(id) ?? id)
  const lines = shown.filter((id) => index.box(id) === undefined).flatMap((id) => index.linesOf(id))
  const ends = withEnds(scene, lines)
  const boxes = [...shown.flatMap((id) => index.box(id) ?? []), ...ends.boxes]
  return boxes.length === 0 ? undefined : { boxes, lines }
}

const FAR = 1e5
const everywhere = { x: -FAR, y: -FAR, width: 2 * FAR, height: 2 * FAR }
/** Around a box. */
const MARGIN = 5
/** Of the clear strip along a line. */
const STRIP = 14

const Hole = ({ rectangle: { x, y, width, height } }: { readonly rectangle: Rectangle }) => (
  <rect className="veil-hole" {...{ x, y, width, height }} rx={8} />
)

/** Dims everything but what is lit, in the scene's units. */
export function Spotlight({ lit }: { readonly lit: Lit | undefined }) {
  const mask = useId()
  if (lit === undefined) return null
  return (
    <>
      <mask id={mask} maskUnits="userSpaceOnUse" {...everywhere}>
        <rect className="veil-whole" {...everywhere} />
        {lit.boxes.map((box, i) => (
          <Hole key={i} rectangle={grown(box, MARGIN)} />
        ))}
        {lit.lines.map((line) => {
          const label = labelOf(line)
          const points = line.points.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ')
          return (
            <g key={line.id}>
              <polyline className="veil-strip" points={points} strokeWidth={STRIP} />
              {label && <Hole rectangle={label} />}
            </g>
          )
        })}
      </mask>
      <rect className="veil" {...everywhere} mask={`url(#${mask})`} />
    </>
  )
}
