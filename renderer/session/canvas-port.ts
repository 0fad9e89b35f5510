import type { Id } from '../../shared/plan/plan.ts'
import type { Point } from '../../shared/scene/scene.ts'

/** What actions ask of the canvas. */
export interface CanvasPort {
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly zoomTo: (zoom: number) => void
  readonly zoom: () => number
  /** The listener is called whenever another part of the drawing is shown, or the same in another size. */
  readonly subscribeLook: (listener: () => void) => () => void
  readonly fit: () => void
  readonly zoomToSelection: () => void
  /** Puts the resource in the middle. */
  readonly centreOn: (id: Id) => void
  /** Moves the drawing only as far as the resource is out of sight. */
  readonly reveal: (id: Id) => void
  /** Does the change; boxes glide from where they were to where it puts them. */
  readonly glide: (change: () => void) => void
  /** Puts a point of the scene in the middle. */
  readonly lookAt: (point: Point) => void
  readonly focus: () => void
  /** Opens the box to add by typing, at what is selected or in the middle. */
  readonly quickAdd: () => void
  /** A kind is dragged in from the palette: follows the pointer until it is let go. */
  readonly carry: (kind: string, event: PointerEvent) => void
}
