import { kindNamed } from '../../shared/kinds/by-name.ts'
import { grown, middle } from '../../shared/scene/rectangle.ts'
import type { Box, Line, Point } from '../../shared/scene/scene.ts'
import { cutWordsOf } from '../../shared/scene/whole-words.ts'
import type { Session } from '../session/session.ts'
import { extentOf } from './camera.ts'
import { edgePan } from './edge-pan.ts'
import { drop, dropLine } from './gestures/drop.ts'
import type { Gesture, Pointer } from './gestures/gesture.ts'
import { pan } from './gestures/pan.ts'
import { press, resourceAt, type Grip } from './gestures/press.ts'
import { portsOf } from './gestures/connect.ts'
import { cursorOf, handlePoint, HANDLES } from './gestures/resize.ts'
import { hitAt, trunkAt, type Hit, type SceneIndex } from './hit.ts'
import type { Stage } from './stage.ts'
import { toScene, toScreen } from './viewport.ts'

/** Pixels around a line, border, handle or port that count as on it. */
const REACH = 6
/** How much larger a port's reach is. */
const PORT = 1.4
/** In the scene's units. */
const FARTHEST = 12
const MIDDLE_BUTTON = 1
const MODIFIERS = new Set(['Alt', 'Control', 'Meta', 'Shift'])

type PointerInput = Pick<PointerEvent, 'clientX' | 'clientY' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

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

const isNear = (a: Point, b: Point, reach: number): boolean => Math.hypot(a.x - b.x, a.y - b.y) <= reach

function handleGrip(boxes: readonly Box[], at: Point, reach: number): Grip | undefined {
  for (const box of boxes)
    for (const handle of HANDLES) if (isNear(handlePoint(box, handle), at, reach)) return { on: 'handle', box, handle }
  return undefined
}

function portGrip(box: Box | undefined, at: Point, zoom: number): Grip | undefined {
  const port = box && portsOf(box, zoom).find((each) => isNear(each, at, (REACH * PORT) / zoom))
  return box && port && { on: 'port', box, port }
}

/** The half of a port that sticks out of its node, over free ground: nobody has to cross the node to reach it. */
function outerPort(index: SceneIndex, hit: Hit, at: Point, zoom: number): Grip | undefined {
  const isFree = hit.on === 'background' || (hit.on === 'box' && hit.part === 'inside')
  const near = isFree ? index.boxesIn(grown({ ...at, width: 0, height: 0 }, (REACH * PORT) / zoom)) : []
  return near
    .filter((box) => box.shape === 'node')
    .map((box) => portGrip(box, at, zoom))
    .find((grip) => grip !== undefined)
}

export function createPointing(session: Session, stage: Stage, element: () => HTMLElement | null): Pointing {
  const { camera } = stage
  let isPanning = false

  const corner = (): Point => {
    const { left = 0, top = 0 } = element()?.getBoundingClientRect() ?? {}
    return { x: left, y: top }
  }
  const from = (at: Point, { clientX, clientY }: PointerInput): Point => ({ x: clientX - at.x, y: clientY - at.y })
  const onScreen = (event: PointerInput): Point => from(corner(), event)
  /** As `onScreen`, for one gesture: to ask each time where the canvas is would each time lay out the page. */
  const followedOnScreen = (): typeof onScreen => {
    let [size, at] = [camera.size(), corner()]
    return (event) => {
      if (camera.size() !== size) [size, at] = [camera.size(), corner()]
      return from(at, event)
    }
  }
  const pointerAt = (screen: Point, event: PointerInput): Pointer => ({
    screen,
    at: toScene(camera.viewport(), screen),
    shift: event.shiftKey,
    control: event.ctrlKey || event.metaKey,
    alt: event.altKey,
  })
  const pointerOf = (event: PointerInput): Pointer => pointerAt(onScreen(event), event)

  /** The one selected box, if it can be resized. */
  const resizable = (): readonly Box[] => {
    const [id, ...others] = session.view().selection
    const box = id === undefined ? undefined : stage.ground().index.box(id)
    return box !== undefined && box.shape !== 'node' && others.length === 0 ? [box] : []
  }

  /** From far away lines must not take what is between them. */
  const lineReach = (): number => Math.min(REACH / camera.viewport().zoom, FARTHEST)

  const gripAt = (event: PointerInput): Grip => {
    const { at } = pointerOf(event)
    const { zoom } = camera.viewport()
    const reach = REACH / zoom
    const { index } = stage.ground()
    const { node } = stage.now().hover
    const ported = node === null ? resizable() : [index.box(node)]
    const port = portGrip(ported[0], at, zoom)
    const held = port ?? handleGrip(resizable(), at, reach)
    if (held !== undefined) return held
    const hit = hitAt(index, at, lineReach())
    return outerPort(index, hit, at, zoom) ?? hit
  }

  /** The line, and those of its trunk that run there too. */
  const linesWith = (line: Line, event: PointerInput): readonly Line[] => {
    const { at } = pointerOf(event)
    return line.trunk === undefined ? [line] : trunkAt(stage.ground().index, line.trunk, at, lineReach())
  }

  const isOver = (event: PointerInput): boolean => {
    const { x, y } = onScreen(event)
    const { width, height } = camera.size()
    return x >= 0 && y >= 0 && x < width && y < height
  }

  /**
   * Follows the pointer wherever it goes, until it is let go or the gesture is dropped.
   * @param isHeld  whether the pointer is on the canvas's own things, also when it leaves the canvas
   */
  function follow(first: Gesture, start: PointerInput, isHeld: (event: PointerInput) => boolean): void {
    let last = start
    // What comes in over the edge does not scroll there yet.
    let mayScroll = isHeld(start)
    let isScrolling = false
    const screenOf = followedOnScreen()
    const edge = (): Point | undefined => {
      const by = edgePan(screenOf(last), camera.size())
      return by.x === 0 && by.y === 0 ? undefined : by
    }
    const step = (event: PointerInput): void => {
      last = event
      stage.run(stage.gesture()?.move(pointerAt(screenOf(event), event)))
      mayScroll ||= isHeld(event) && edge() === undefined
      if (isScrolling || !mayScroll || edge() === undefined) return
      isScrolling = true
      requestAnimationFrame(scrollAtEdge)
    }
    const scrollAtEdge = (): void => {
      isScrolling = false
      const by = edge()
      if (by === undefined || stage.gesture() === undefined || !stage.now().isDragging || !isHeld(last)) return
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
    const stop = new AbortController()
    const listen = { signal: stop.signal }
    window.addEventListener('keydown', modify, listen)
    window.addEventListener('keyup', modify, listen)
    const over = (): void => {
      stop.abort()
    }
    window.addEventListener('pointermove', step, listen)
    window.addEventListener(
      'pointerup',
      (event) => {
        over()
        step(event)
        stage.finish(isHeld(event) ? stage.gesture()?.end() : undefined)
      },
      listen,
    )
    window.addEventListener(
      'pointercancel',
      () => {
        over()
        stage.run(undefined)
      },
      listen,
    )
    stage.run(first)
  }

  /** The drawing itself is dragged: nothing is ever outside. */
  const scroll = (event: PointerEvent): void => {
    follow(pan(pointerOf(event), camera.pan), event, never)
  }

  const menuPoint = (): Point => {
    const { x: left, y: top } = corner()
    const [id] = session.view().selection
    const extent = id === undefined ? undefined : extentOf(stage.now().scene, id)
    const { x, y } = extent === undefined ? { x: 16, y: 16 } : toScreen(camera.viewport(), middle(extent))
    return { x: left + x, y: top + y }
  }

  return {
    gripAt,
    menuPoint,
    addPoint: () => {
      const [id] = session.view().selection
      const extent = id === undefined ? undefined : extentOf(stage.now().scene, id)
      const { width, height } = camera.size()
      return extent === undefined ? { x: width / 2, y: height / 2 } : toScreen(camera.viewport(), middle(extent))
    },
    onScreen,
    down: (event) => {
      if (event.button === MIDDLE_BUTTON || (event.button === 0 && isPanning)) {
        event.preventDefault()
        scroll(event)
        return
      }
      if (event.button !== 0) return
      const grip = gripAt(event)
      const pointer = pointerOf(event)
      const id = resourceAt(grip)
      const isBare = !pointer.shift && !pointer.control
      if (id !== undefined && isBare && movesAtOnce(grip) && !session.view().selection.includes(id))
        session.show({ selection: [id] })
      follow(press(stage.ground(), grip, pointer), event, always)
    },
    hover: (event) => {
      if (stage.gesture() !== undefined) return
      const grip = gripAt(event)
      const hasPorts = grip.on === 'port' || (grip.on === 'box' && portsOf(grip.box, camera.viewport().zoom).length > 0)
      const lines = grip.on === 'line' ? linesWith(grip.line, event).map(({ id }) => id) : undefined
      const container = grip.on === 'box' && grip.box.shape === 'container' ? grip.box.id : undefined
      const words = isOnWords(grip) && cutWordsOf(grip.box) !== undefined ? grip.box.id : undefined
      stage.hover({ node: hasPorts ? grip.box.id : null, container, lines, words, cursor: cursorOver(grip) })
    },
    leave: () => {
      stage.hover({ node: null })
    },
    wheel: (event) => {
      event.preventDefault()
      const screen = onScreen(event)
      if (event.ctrlKey || event.metaKey) {
        camera.zoomAt(screen, Math.exp(-Math.max(-50, Math.min(50, event.deltaY)) * 0.006))
        return
      }
      const sideways = event.shiftKey && event.deltaX === 0
      camera.pan(sideways ? { x: -event.deltaY, y: 0 } : { x: -event.deltaX, y: -event.deltaY })
    },
    carry: (kind, event) => {
      // The keys that follow are for what is dropped.
      element()?.focus()
      const begin = kindNamed(kind)?.drawing.shape === 'line' ? dropLine : drop
      follow(begin(stage.ground(), kind, pointerOf(event)), event, isOver)
    },
    setPanning: (panning) => {
      isPanning = panning
    },
  }
}

/** What a press takes hold of: selected at once, so that it is seen before it moves. */
const movesAtOnce = (grip: Grip): boolean => grip.on === 'box' && grip.part !== 'inside'

const isOnWords = (grip: Grip): grip is Extract<Grip, { on: 'box' }> =>
  grip.on === 'box' && (grip.part === 'title' || grip.part === 'body')

function cursorOver(grip: Grip): string | undefined {
  if (grip.on === 'handle') return cursorOf(grip.handle)
  if (grip.on === 'port') return 'crosshair'
  if (grip.on === 'line') return 'pointer'
  return grip.on === 'box' && grip.part !== 'inside' ? 'move' : undefined
}

const always = (): boolean => true
const never = (): boolean => false
