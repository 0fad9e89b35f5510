import { kindNamed } from '../../shared/kinds/by-name.ts'
import { middle } from '../../shared/scene/rectangle.ts'
import type { Point } from '../../shared/scene/scene.ts'
import type { Session } from '../session/session.ts'
import { extentOf } from './camera.ts'
import { follow, pointerAt, type PointerInput } from './follow.ts'
import { drop, dropLine } from './gestures/drop.ts'
import type { Gesture, Pointer } from './gestures/gesture.ts'
import { pan } from './gestures/pan.ts'
import { press, resourceAt, type Grip } from './gestures/press.ts'
import { gripAt, hoverOver, movesAtOnce } from './grip.ts'
import type { Stage } from './stage.ts'
import { toScreen } from './viewport.ts'

const MIDDLE_BUTTON = 1
/** Natural logarithm of the factor for each unit that the wheel turns. */
const WHEEL_ZOOM = 0.006
/** Units of one turn that count. */
const MOST_TURN = 50

/** The pointer's side of the canvas: turns the browser's events into gestures. */
export interface Pointing {
  readonly down: (event: PointerEvent) => void
  readonly hover: (event: PointerEvent) => void
  readonly leave: () => void
  readonly wheel: (event: WheelEvent) => void
  /** Where the menu of the selection opens without a pointer, in the window. */
  readonly menuPoint: () => Point
  /** Where something is added without a pointer, on the canvas. */
  readonly addPoint: () => Point
  readonly onScreen: (event: PointerInput) => Point
  /** What lies under a point of the window. */
  readonly gripAt: (event: PointerInput) => Grip
  /** A kind is being carried in from the palette. */
  readonly carry: (kind: string, event: PointerEvent) => void
  /** While Space is down, dragging moves the drawing. */
  readonly setPanning: (panning: boolean) => void
}

export function createPointing(session: Session, stage: Stage, element: () => HTMLElement | null): Pointing {
  const { camera } = stage
  let isPanning = false

  const corner = (): Point => {
    const { left = 0, top = 0 } = element()?.getBoundingClientRect() ?? {}
    return { x: left, y: top }
  }
  const onScreen = (event: PointerInput): Point => inside(corner(), event)
  const pointerOf = (event: PointerInput): Pointer => pointerAt(camera.viewport(), onScreen(event), event)
  const gripUnder = ({ at }: Pointer): Grip =>
    gripAt(stage.ground(), stage.now().hover.node, at, camera.viewport().zoom)

  const isOver = ({ x, y }: Point): boolean => {
    const { width, height } = camera.size()
    return x >= 0 && y >= 0 && x < width && y < height
  }

  const followFrom = (start: PointerInput, first: Gesture, isHeld: (screen: Point) => boolean): void => {
    let [size, at] = [camera.size(), corner()]
    /** As `onScreen`, for one gesture: to ask each time where the canvas is would each time lay out the page. */
    const followed = (event: PointerInput): Point => {
      if (camera.size() !== size) [size, at] = [camera.size(), corner()]
      return inside(at, event)
    }
    follow(stage, first, { start, onScreen: followed, isHeld })
  }

  /** On the canvas. */
  const selectedPoint = (): Point | undefined => {
    const [id] = session.view().selection
    const extent = id === undefined ? undefined : extentOf(stage.now().scene, id)
    return extent && toScreen(camera.viewport(), middle(extent))
  }

  return {
    gripAt: (event) => gripUnder(pointerOf(event)),
    menuPoint: () => {
      const { x: left, y: top } = corner()
      const { x, y } = selectedPoint() ?? { x: 16, y: 16 }
      return { x: left + x, y: top + y }
    },
    addPoint: () => selectedPoint() ?? middle({ x: 0, y: 0, ...camera.size() }),
    onScreen,
    down: (event) => {
      const pointer = pointerOf(event)
      if (event.button === MIDDLE_BUTTON || (event.button === 0 && isPanning)) {
        event.preventDefault()
        // The drawing itself is dragged: the pointer is never on anything.
        followFrom(event, pan(pointer, camera.pan), never)
        return
      }
      if (event.button !== 0) return
      const grip = gripUnder(pointer)
      const id = resourceAt(grip)
      const isBare = !pointer.shift && !pointer.control
      if (id !== undefined && isBare && movesAtOnce(grip) && !session.view().selection.includes(id))
        session.show({ selection: [id] })
      followFrom(event, press(stage.ground(), grip, pointer), always)
    },
    hover: (event) => {
      if (stage.gesture() !== undefined) return
      const pointer = pointerOf(event)
      const { index } = stage.ground()
      stage.hover(hoverOver(gripUnder(pointer), index, pointer.at, camera.viewport().zoom))
    },
    leave: () => {
      stage.hover({ node: null })
    },
    wheel: (event) => {
      event.preventDefault()
      if (event.ctrlKey || event.metaKey) {
        const turn = Math.max(-MOST_TURN, Math.min(MOST_TURN, event.deltaY))
        camera.zoomAt(onScreen(event), Math.exp(-turn * WHEEL_ZOOM))
        return
      }
      const sideways = event.shiftKey && event.deltaX === 0
      camera.pan(sideways ? { x: -event.deltaY, y: 0 } : { x: -event.deltaX, y: -event.deltaY })
    },
    carry: (kind, event) => {
      // The keys that follow are for what is dropped.
      element()?.focus()
      const begin = kindNamed(kind)?.drawing.shape === 'line' ? dropLine : drop
      followFrom(event, begin(stage.ground(), kind, pointerOf(event)), isOver)
    },
    setPanning: (panning) => {
      isPanning = panning
    },
  }
}

/** Of the window, seen from the canvas’s corner. */
const inside = (corner: Point, { clientX, clientY }: PointerInput): Point => ({
  x: clientX - corner.x,
  y: clientY - corner.y,
})

const always = (): boolean => true
const never = (): boolean => false
