import type { Rectangle } from '../../../shared/scene/scene.ts'
import type { Guide } from '../gestures/snap.ts'
import { rectangleOnScreen, toScreen, type Viewport } from '../viewport.ts'
import './guides.css'

/** The short strokes at either end of a gap. */
const TICK = 4

function Gap({ guide, viewport }: { readonly guide: Guide; readonly viewport: Viewport }) {
  const [from, to] = [toScreen(viewport, guide.from), toScreen(viewport, guide.to)]
  const isLevel = from.y === to.y
  const [dx, dy] = isLevel ? [0, TICK] : [TICK, 0]
  const stroke = `M${String(from.x)},${String(from.y)}L${String(to.x)},${String(to.y)}`
  const ticks = [from, to].map(({ x, y }) => `M${String(x - dx)},${String(y - dy)}l${String(2 * dx)},${String(2 * dy)}`)
  return (
    <g className="gap">
      <path d={stroke + ticks.join('')} />
      <text
        x={(from.x + to.x) / 2 + (isLevel ? 0 : 8)}
        y={(from.y + to.y) / 2 + (isLevel ? -6 : 4)}
        textAnchor={isLevel ? 'middle' : 'start'}
      >
        {guide.gap}
      </text>
    </g>
  )
}

/** Where dragged boxes come to stand, in pixels. */
export const Landing = ({ spots, viewport }: { readonly spots: readonly Rectangle[]; readonly viewport: Viewport }) =>
  spots.map((spot, i) => <rect key={i} className="landing" {...rectangleOnScreen(viewport, spot)} rx={4} />)

/** What the dragged box is in line with, and equal gaps, in pixels. */
export const Guides = ({ guides, viewport }: { readonly guides: readonly Guide[]; readonly viewport: Viewport }) =>
  guides.map((guide, i) => {
    if (guide.gap !== undefined) return <Gap key={i} guide={guide} viewport={viewport} />
    const [from, to] = [toScreen(viewport, guide.from), toScreen(viewport, guide.to)]
    return <line key={i} className="guide" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
  })
