import type { Id } from '../../shared/plan/plan.ts'
import type { Scene, Size } from '../../shared/scene/scene.ts'
import type { Theme } from '../../shared/scene/theme.ts'
import type { Session } from '../session/session.ts'
import { createCamera, type Camera } from './camera.ts'
import type { Gesture, Ground, Intent, Preview } from './gestures/gesture.ts'
import { between, eased, GLIDE } from './glide.ts'
import { indexOf } from './hit.ts'
import { outcomeOf } from './outcome.ts'
import { createSight, unveilSelection } from './sight.ts'
import { shownScene } from './shown.ts'
import { createView, type DrawingView } from './view/view.ts'
import type { Viewport } from './viewport.ts'

/** What the canvas shows at a moment; a new value whenever anything of it changes. */
export interface Frame {
  readonly viewport: Viewport
  readonly size: Size
  /** With what a running gesture makes of it. */
  readonly scene: Scene
  /** What stands for resources that are not drawn themselves. */
  readonly bearers: ReadonlyMap<Id, Id>
  readonly preview: Preview
  readonly isDragging: boolean
  readonly hover: Hover
}

/** What the resting pointer is on. */
export interface Hover {
  /** It shows its ports. */
  readonly node: Id | null
  /** The innermost container under it. */
  readonly container?: Id | undefined
  /** The id of a line: it stands out with its two ends. */
  readonly line?: string | undefined
  readonly cursor?: string | undefined
}

/** The canvas while it is on screen: camera, running gesture and drawing, brought together. */
export interface Stage {
  readonly camera: Camera
  readonly now: () => Frame
  readonly subscribe: (listener: () => void) => () => void
  readonly ground: () => Ground
  readonly gesture: () => Gesture | undefined
  /** The running gesture; `undefined` drops it without a trace. */
  readonly run: (gesture: Gesture | undefined) => void
  readonly finish: (intent: Intent | undefined) => void
  readonly hover: (over: Hover) => void
  /** Does the change; boxes glide from where they were to where it puts them. */
  readonly glide: (change: () => void) => void
  readonly attach: (container: HTMLElement) => () => void
  readonly paint: (theme: Theme) => void
}

const REST: Preview = {}

export function createStage(session: Session): Stage {
  const { workspace } = session
  const listeners = new Set<() => void>()
  let view: DrawingView | undefined
  let running: Gesture | undefined
  let hover: Hover = { node: null }
  let gliding: { readonly from: Scene; readonly since: number } | undefined
  let frame: Frame | undefined
  let isScheduled = false

  /** However much changes in one go, it is drawn once, before the screen's next frame. */
  const changed = (): void => {
    frame = undefined
    if (isScheduled) return
    isScheduled = true
    queueMicrotask(show)
  }

  const sight = createSight(session)
  const camera = createCamera(session, () => sight().scene, changed)

  const compute = (): Frame => {
    const preview = running?.preview ?? REST
    const seen = sight()
    const part = gliding === undefined ? 1 : (performance.now() - gliding.since) / GLIDE
    const resting = gliding === undefined || part >= 1 ? seen.scene : between(gliding.from, seen.scene, eased(part))
    const scene = shownScene(resting, preview)
    const isDragging = preview !== REST && Object.keys(preview).length > 0
    return {
      viewport: camera.viewport(),
      size: camera.size(),
      scene,
      bearers: seen.bearers,
      preview,
      isDragging,
      hover,
    }
  }

  const now = (): Frame => (frame ??= compute())

  function show(): void {
    isScheduled = false
    const { scene, viewport, size } = now()
    if (size.width > 0) view?.draw(scene, viewport, size)
    for (const listener of listeners) listener()
  }

  const perform = (intent: Intent): void => {
    const { step, select, words } = outcomeOf(workspace.now(), intent)
    if (step !== undefined) {
      workspace.settle()
      workspace.apply(step.patch, step.label)
    }
    session.show({ ...(select ? { selection: select } : {}), ...(words ? { announcement: words } : {}) })
    if (intent.type === 'create' && select !== undefined) camera.reveal(select)
  }

  const goOn = (): void => {
    if (gliding === undefined) return
    if (performance.now() - gliding.since >= GLIDE) gliding = undefined
    else requestAnimationFrame(goOn)
    changed()
  }

  const run = (gesture: Gesture | undefined): void => {
    if (gesture === running) return
    running = gesture
    gliding = undefined
    changed()
  }

  return {
    camera,
    now,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ground: () => {
      const { estate } = workspace.now()
      return { index: indexOf(sight().scene), estate, selection: session.view().selection }
    },
    gesture: () => running,
    run,
    finish: (intent) => {
      run(undefined)
      if (intent !== undefined) perform(intent)
    },
    hover: (over) => {
      if (sameHover(over, hover)) return
      hover = over
      changed()
    },
    glide: (change) => {
      const from = now().scene
      const wasStill = gliding === undefined
      change()
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
      const to = sight().scene
      if (between(from, to, 0) === to) return
      gliding = { from, since: performance.now() }
      if (wasStill) requestAnimationFrame(goOn)
    },
    attach: (container) => {
      const drawing = createView(container)
      view = drawing
      drawing.onFrame(markReady)
      // An edit from elsewhere pulls the ground from under a running gesture.
      const forget = workspace.subscribe(() => {
        running = undefined
        changed()
      })
      const forgetView = session.subscribeView(() => {
        unveilSelection(session, sight)
        if (sight().scene !== now().scene) changed()
      })
      changed()
      return () => {
        forget()
        forgetView()
        view = undefined
        drawing.destroy()
      }
    },
    paint: (theme) => view?.paint(theme),
  }
}

const sameHover = (a: Hover, b: Hover): boolean =>
  a.node === b.node && a.container === b.container && a.line === b.line && a.cursor === b.cursor

/** Tests wait for this mark: the first frame has been drawn. */
function markReady(): void {
  document.documentElement.dataset['ready'] = 'true'
}
