import type { Point } from '../../shared/scene/scene.ts'
import { edgePan } from './edge-pan.ts'
import type { Gesture, Pointer } from './gestures/gesture.ts'
import type { Stage } from './stage.ts'
import { toScene, type Viewport } from './viewport.ts'

/** What is read of the browser’s pointer. */
export type PointerInput = Pick<PointerEvent, 'clientX' | 'clientY' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

const MODIFIERS = new Set(['Alt', 'Control', 'Meta', 'Shift'])

export const pointerAt = (viewport: Viewport, screen: Point, event: PointerInput): Pointer => ({
  screen,
  at: toScene(viewport, screen),
  shift: event.shiftKey,
  control: event.ctrlKey || event.metaKey,
  alt: event.altKey,
})

/** The pointer, wherever it goes after a press. */
interface Followed {
  readonly start: PointerInput
  /** On the canvas, in pixels. */
  readonly onScreen: (event: PointerInput) => Point
  /** Whether the pointer is on the canvas’s own things, also when it leaves the canvas. */
  readonly isHeld: (screen: Point) => boolean
}

/** Moves the gesture along with the pointer, until it is let go or the gesture is dropped. */
export function follow(stage: Stage, first: Gesture, { start, onScreen, isHeld }: Followed): void {
  const { camera } = stage
  const stop = new AbortController()
  let last = start
  // What comes in over the edge does not scroll there yet.
  let mayScroll = isHeld(onScreen(start))
  let isScrolling = false

  const step = (event: PointerInput): void => {
    last = event
    const screen = onScreen(event)
    stage.run(stage.gesture()?.move(pointerAt(camera.viewport(), screen, event)))
    const isAtEdge = edgePan(screen, camera.size()) !== undefined
    mayScroll ||= isHeld(screen) && !isAtEdge
    if (isScrolling || !mayScroll || !isAtEdge) return
    isScrolling = true
    requestAnimationFrame(scrollAtEdge)
  }
  const scrollAtEdge = (): void => {
    isScrolling = false
    const screen = onScreen(last)
    const by = edgePan(screen, camera.size())
    if (by === undefined || stage.gesture() === undefined || !stage.now().isDragging || !isHeld(screen)) return
    camera.pan(by)
    step(last)
  }
  /** Ctrl, Shift and Alt count as soon as they go down or up, also while the pointer rests. */
  const modify = (event: KeyboardEvent): void => {
    if (!MODIFIERS.has(event.key) || stage.gesture() === undefined) return
    // Alt alone would open the menu bar.
    event.preventDefault()
    const { clientX, clientY } = last
    const { shiftKey, ctrlKey, metaKey, altKey } = event
    step({ clientX, clientY, shiftKey, ctrlKey, metaKey, altKey })
  }
  const listen = <T extends keyof WindowEventMap>(type: T, heard: (event: WindowEventMap[T]) => void): void => {
    window.addEventListener(type, heard, { signal: stop.signal })
  }

  listen('keydown', modify)
  listen('keyup', modify)
  listen('pointermove', step)
  listen('pointerup', (event) => {
    stop.abort()
    step(event)
    stage.finish(isHeld(onScreen(event)) ? stage.gesture()?.end() : undefined)
  })
  listen('pointercancel', () => {
    stop.abort()
    stage.run(undefined)
  })
  stage.run(first)
}
