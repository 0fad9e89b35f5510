import type { Id } from '../../shared/plan/plan.ts'
import { around, within } from '../../shared/scene/rectangle.ts'
import type { Point, Rectangle, Scene, Size } from '../../shared/scene/scene.ts'
import type { CanvasPort } from '../session/canvas-port.ts'
import type { Session } from '../session/session.ts'
import { indexOf } from './hit.ts'
import { centred, fitted, nextZoom, panned, revealed, visible, zoomed, type Viewport } from './viewport.ts'

/** Who has never looked elsewhere sees all of a growing drawing, down to this zoom. */
const LEAST_FITTED = 0.5

/** What part of the drawing is in the window. */
export interface Camera {
  readonly viewport: () => Viewport
  readonly size: () => Size
  readonly resize: (size: Size) => void
  readonly pan: (by: Point) => void
  readonly zoomAt: (at: Point, factor: number) => void
  readonly reveal: (ids: readonly Id[]) => void
  /** Puts a point of the scene in the middle. */
  readonly lookAt: (point: Point) => void
  readonly port: Omit<CanvasPort, 'lookAt' | 'focus' | 'carry' | 'reveal' | 'quickAdd' | 'glide' | 'subscribeLook'>
}

/** Where a selected resource is drawn: its box, or its lines. */
export function extentOf(scene: Scene, id: Id): Rectangle | undefined {
  const index = indexOf(scene)
  const box = index.box(id)
  if (box !== undefined) return box
  const points = index.linesOf(id).flatMap((line) => line.points)
  return around(points.map((point) => ({ ...point, width: 0, height: 0 })))
}

/**
 * @param scene  what is drawn now
 * @param changed  called after each change; by the hand, more of the same follows at once
 */
export function createCamera(session: Session, scene: () => Scene, changed: (isByHand: boolean) => void): Camera {
  let viewport: Viewport = { x: 0, y: 0, zoom: 1 }
  let size: Size = { width: 0, height: 0 }
  /** A fitted drawing stays fitted when the window's size changes, until the user looks elsewhere. */
  let isFitted = true

  /** On whole pixels, so that level and upright lines are sharp. */
  const look = ({ x, y, zoom }: Viewport, { fits = false, isByHand = false } = {}): void => {
    viewport = { x: Math.round(x), y: Math.round(y), zoom }
    isFitted = fits
    changed(isByHand)
  }
  const centre = (): Point => ({ x: size.width / 2, y: size.height / 2 })
  const extent = (ids: readonly Id[]): Rectangle | undefined => around(ids.flatMap((id) => extentOf(scene(), id) ?? []))
  const fit = (): void => {
    look(fitted(scene().bounds, size), { fits: true })
  }
  return {
    viewport: () => viewport,
    size: () => size,
    resize: (next) => {
      const by = { x: (next.width - size.width) / 2, y: (next.height - size.height) / 2 }
      size = next
      if (isFitted) fit()
      else look(panned(viewport, by))
    },
    pan: (by) => {
      look(panned(viewport, by), { isByHand: true })
    },
    zoomAt: (at, factor) => {
      look(zoomed(viewport, at, viewport.zoom * factor), { isByHand: true })
    },
    reveal: (ids) => {
      const wanted = extent(ids)
      const { bounds } = scene()
      if (wanted === undefined || within(bounds, visible(viewport, size))) return
      const whole = fitted(bounds, size)
      if (isFitted && whole.zoom >= LEAST_FITTED) look(whole, { fits: true })
      else look(revealed(viewport, wanted, size))
    },
    lookAt: (point) => {
      look(centred(viewport.zoom, point, size))
    },
    port: {
      zoomIn: () => {
        look(zoomed(viewport, centre(), nextZoom(viewport.zoom, 1)))
      },
      zoomOut: () => {
        look(zoomed(viewport, centre(), nextZoom(viewport.zoom, -1)))
      },
      zoom: () => viewport.zoom,
      zoomTo: (zoom) => {
        look(zoomed(viewport, centre(), zoom))
      },
      fit,
      zoomToSelection: () => {
        const wanted = extent(session.view().selection)
        if (wanted !== undefined) look(fitted(wanted, size, 2))
      },
      centreOn: (id) => {
        const wanted = extent([id])
        if (wanted === undefined) return
        const { x, y, width, height } = wanted
        look(centred(viewport.zoom, { x: x + width / 2, y: y + height / 2 }, size))
      },
    },
  }
}
