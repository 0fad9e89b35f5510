import { middle } from '../../shared/scene/rectangle.ts'
import type { Point, Rectangle, Size } from '../../shared/scene/scene.ts'

/** Where the drawing lies under the window: a point of the screen is the scene's times `zoom` plus `x` and `y`. */
export interface Viewport extends Point {
  readonly zoom: number
}

export const LEAST_ZOOM = 0.04
export const MOST_ZOOM = 4
const STEP = 1.2
const MARGIN = 32

export const clampZoom = (zoom: number): number => Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom))

export const toScreen = ({ x, y, zoom }: Viewport, point: Point): Point => ({
  x: point.x * zoom + x,
  y: point.y * zoom + y,
})

export const toScene = ({ x, y, zoom }: Viewport, point: Point): Point => ({
  x: (point.x - x) / zoom,
  y: (point.y - y) / zoom,
})

export function rectangleOnScreen(viewport: Viewport, rectangle: Rectangle): Rectangle {
  const { zoom } = viewport
  return { ...toScreen(viewport, rectangle), width: rectangle.width * zoom, height: rectangle.height * zoom }
}

/** What of the scene can be seen. */
export function visible(viewport: Viewport, { width, height }: Size): Rectangle {
  const { zoom } = viewport
  return { ...toScene(viewport, { x: 0, y: 0 }), width: width / zoom, height: height / zoom }
}

export const panned = (viewport: Viewport, by: Point): Viewport => ({
  ...viewport,
  x: viewport.x + by.x,
  y: viewport.y + by.y,
})

/** The same point of the scene stays under `at`, a point of the screen. */
export function zoomed(viewport: Viewport, at: Point, wanted: number): Viewport {
  const zoom = clampZoom(wanted)
  const held = toScene(viewport, at)
  return { zoom, x: at.x - held.x * zoom, y: at.y - held.y * zoom }
}

/** The next larger (1) or smaller (-1) step, which meets 100 % exactly. */
export const nextZoom = (zoom: number, direction: 1 | -1): number =>
  clampZoom(STEP ** (Math.round(Math.log(zoom) / Math.log(STEP)) + direction))

export function centred(zoom: number, at: Point, size: Size): Viewport {
  return { zoom, x: size.width / 2 - at.x * zoom, y: size.height / 2 - at.y * zoom }
}

/** The whole rectangle in the middle of the window, as large as it may be. */
export function fitted(rectangle: Rectangle, size: Size, most = 1): Viewport {
  const room = { width: Math.max(1, size.width - 2 * MARGIN), height: Math.max(1, size.height - 2 * MARGIN) }
  const wanted = Math.min(room.width / Math.max(1, rectangle.width), room.height / Math.max(1, rectangle.height), most)
  return centred(clampZoom(wanted), middle(rectangle), size)
}

/** Moved no further than needed for the rectangle to be seen. */
export function revealed(viewport: Viewport, rectangle: Rectangle, size: Size): Viewport {
  const seen = rectangleOnScreen(viewport, rectangle)
  const shift = (start: number, length: number, room: number): number => {
    if (length > room - 2 * MARGIN) return room / 2 - (start + length / 2)
    return Math.max(MARGIN - start, 0) || Math.min(room - MARGIN - start - length, 0)
  }
  return panned(viewport, {
    x: shift(seen.x, seen.width, size.width),
    y: shift(seen.y, seen.height, size.height),
  })
}
