import { X } from 'lucide-react'
import { useMemo } from 'react'
import { IconButton } from '../../controls/icon-button.tsx'
import { explained, type Explanation } from '../../../shared/scene/explained.ts'
import type { Scene } from '../../../shared/scene/scene.ts'
import { arrowHead } from '../../../shared/scene/svg.ts'
import type { Theme } from '../../../shared/scene/theme.ts'

const WIDTH = 44
const HEIGHT = 18
const line = [
  { x: 1, y: HEIGHT / 2 },
  { x: WIDTH - 1, y: HEIGHT / 2 },
]

function Sample({ of, theme }: { readonly of: Explanation; readonly theme: Theme }) {
  if (!('style' in of)) {
    const { fill, border, borderWidth, dash } = of.paint
    return (
      <rect
        {...{ x: 6, y: 2, width: WIDTH - 12, height: HEIGHT - 4, fill }}
        rx={of.shape === 'node' ? 4 : 0}
        stroke={border}
        strokeWidth={borderWidth}
        strokeDasharray={dash.join(' ')}
      />
    )
  }
  const { stroke, width, dash, arrow } = theme.lines[of.style]
  const head = arrowHead(line).map(({ x, y }) => `${String(x)},${String(y)}`)
  return (
    <>
      <path
        d={`M1,${String(HEIGHT / 2)}h${String(WIDTH - 2)}`}
        {...{ stroke }}
        strokeWidth={width}
        strokeDasharray={dash.join(' ')}
      />
      {arrow && <polygon points={head.join(' ')} fill={stroke} />}
    </>
  )
}

interface LegendProps {
  readonly scene: Scene
  readonly theme: Theme
  readonly onClose: () => void
}

/** Explains the boxes and lines that are on the drawing, and no others. */
export function Legend({ scene, theme, onClose }: LegendProps) {
  const entries = useMemo(() => explained(scene, theme), [scene, theme])
  return (
    <section className="legend" aria-label="Legend">
      <header>
        <h2>Legend</h2>
        <IconButton small label="Close the legend" icon={<X size={14} />} onPress={onClose} />
      </header>
      {entries.length === 0 && <p>Nothing is drawn yet.</p>}
      <ul tabIndex={0} aria-label="What is used">
        {entries.map((entry) => (
          <li key={entry.name}>
            <svg width={WIDTH} height={HEIGHT} aria-hidden="true" style={{ background: theme.background }}>
              <Sample of={entry} theme={theme} />
            </svg>
            {entry.name}
          </li>
        ))}
      </ul>
    </section>
  )
}
