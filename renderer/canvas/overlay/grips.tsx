import type { Box } from '../../../shared/scene/scene.ts'
import { portsOf } from '../gestures/connect.ts'
import { handlePoint, HANDLES } from '../gestures/resize.ts'
import { toScreen, type Viewport } from '../viewport.ts'

const HALF = 4

/** The handles of a container, in pixels. */
export const Handles = ({ box, viewport }: { readonly box: Box; readonly viewport: Viewport }) =>
  HANDLES.map((handle) => {
    const { x, y } = toScreen(viewport, handlePoint(box, handle))
    return (
      <rect
        key={`${String(handle.across)} ${String(handle.down)}`}
        className="handle"
        x={x - HALF}
        y={y - HALF}
        width={2 * HALF}
        height={2 * HALF}
        rx={2}
      />
    )
  })

/** Where lines are drawn from, in pixels. */
export const Ports = ({ box, viewport }: { readonly box: Box; readonly viewport: Viewport }) =>
  portsOf(box, viewport.zoom).map((port, i) => {
    const { x, y } = toScreen(viewport, port)
    return <circle key={i} className="port" cx={x} cy={y} r={5} />
  })
