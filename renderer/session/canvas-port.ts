import type { Id } from '../../shared/plan/plan.ts'

/** What actions ask of the canvas. */
export interface CanvasPort {
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  /** To 100 %. */
  readonly zoomReset: () => void
  readonly fit: () => void
  readonly zoomToSelection: () => void
  /** Brings the resource into view. */
  readonly centreOn: (id: Id) => void
  readonly focus: () => void
  /** A kind is dragged in from the palette: follows the pointer until it is let go. */
  readonly carry: (kind: string, event: PointerEvent) => void
}
