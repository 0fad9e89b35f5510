import { useEffect, useRef, useSyncExternalStore, type PointerEvent } from 'react'
import { around, grown, middle } from '../../../shared/scene/rectangle.ts'
import type { Box, Line, Rectangle, Scene, Size } from '../../../shared/scene/scene.ts'
import type { Theme } from '../../../shared/scene/theme.ts'
import type { Frame, Stage } from '../stage.ts'
import { centred, visible, toScene, toScreen, rectangleOnScreen, type Viewport } from '../viewport.ts'

const SIZE: Size = { width: 208, height: 144 }
const MARGIN = 8

/** The whole drawing, and what can be seen of it now, on the map. */
function mapView(bounds: Rectangle, seen: Rectangle): Viewport {
  const whole = around([bounds, seen]) ?? seen
  const zoom = Math.min((SIZE.width - 2 * MARGIN) / whole.width, (SIZE.height - 2 * MARGIN) / whole.height)
  return centred(zoom, middle(whole), SIZE)
}

function drawBox(pen: CanvasRenderingContext2D, map: Viewport, box: Box, theme: Theme): void {
  const { fill, border } = theme.boxes[box.tone]
  const { x, y, width, height } = rectangleOnScreen(map, box)
  pen.fillStyle = box.shape === 'node' ? border : fill
  if (fill !== 'none') pen.fillRect(x, y, Math.max(1, width), Math.max(1, height))
  pen.strokeStyle = border
  if (border !== 'none' && box.shape !== 'node') pen.strokeRect(x, y, width, height)
}

function drawLine(pen: CanvasRenderingContext2D, map: Viewport, line: Line, theme: Theme): void {
  pen.strokeStyle = theme.lines[line.style].stroke
  pen.beginPath()
  for (const point of line.points) {
    const { x, y } = toScreen(map, point)
    pen.lineTo(x, y)
  }
  pen.stroke()
}

/** Without words: where things are. */
function paint(canvas: HTMLCanvasElement, map: Viewport, scene: Scene, theme: Theme): void {
  const pen = canvas.getContext('2d')
  if (pen === null) return
  const sharpness = window.devicePixelRatio
  canvas.width = SIZE.width * sharpness
  canvas.height = SIZE.height * sharpness
  pen.scale(sharpness, sharpness)
  pen.lineWidth = 1
  const nodes = scene.boxes.filter(({ shape }) => shape === 'node')
  for (const box of scene.boxes) if (box.shape !== 'node') drawBox(pen, map, box, theme)
  for (const line of scene.lines) drawLine(pen, map, line, theme)
  for (const box of nodes) drawBox(pen, map, box, theme)
}

interface MinimapProps extends Pick<Frame, 'scene' | 'size' | 'isDragging'> {
  readonly stage: Stage
  readonly theme: Theme
}

/** The whole drawing in a corner; pressing or dragging on it looks there. */
export function Minimap({ scene, size, isDragging, stage, theme }: MinimapProps) {
  const viewport = useSyncExternalStore(stage.subscribeLook, stage.camera.viewport)
  const canvas = useRef<HTMLCanvasElement>(null)
  /** While it is dragged the map keeps still under the pointer. */
  const held = useRef<Viewport>(null)
  const seen = visible(viewport, size)
  const map = held.current ?? mapView(grown(scene.bounds, 8), seen)
  const { x, y, zoom } = map
  useEffect(() => {
    if (canvas.current !== null && !isDragging) paint(canvas.current, { x, y, zoom }, scene, theme)
  }, [x, y, zoom, scene, theme, isDragging])

  const look = (event: PointerEvent): void => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    stage.camera.lookAt(toScene(map, { x: event.clientX - left, y: event.clientY - top }))
  }
  const here = rectangleOnScreen(map, seen)
  return (
    <div
      className="minimap"
      role="img"
      aria-label="Overview of the drawing"
      style={{ ...SIZE, background: theme.background }}
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        held.current = map
        look(event)
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) look(event)
      }}
      onLostPointerCapture={() => {
        held.current = null
        stage.camera.lookAt(middle(seen))
      }}
    >
      <canvas ref={canvas} style={{ ...SIZE }} />
      <div className="minimap-window" style={{ left: here.x, top: here.y, width: here.width, height: here.height }} />
    </div>
  )
}
