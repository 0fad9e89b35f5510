import { isSame } from '../../shared/draw/differences.ts'
import type { Id } from '../../shared/plan/plan.ts'
import type { Scene, Size } from '../../shared/scene/scene.ts'
import type { Theme } from '../../shared/scene/theme.ts'
import type { Session } from '../session/session.ts'
import { turnOfWindow } from '../turn.ts'
import { createCamera, type Camera } from './camera.ts'
import type { Gesture, Ground, Intent, Preview, Target } from './gestures/gesture.ts'
import { between, eased, GLIDE } from './glide.ts'
import { indexOf } from './hit.ts'
import { createLift, liftedViewport, type Lift } from './lift.ts'
import { outcomeOf } from './outcome.ts'
import { createSight, unveilSelection } from './sight.ts'
import { shownScene } from './shown.ts'
import { createSheet, type Motion, type Sheet } from './view/sheet.ts'
import { createWhole } from './view/whole.ts'
import type { Viewport } from './viewport.ts'

/** What the canvas shows at a moment; a new value whenever anything of it changes. */
export interface Frame {
  /** What it is drawn for; the camera may have moved on, and moves the whole drawing with it. */
  readonly viewport: Viewport
  readonly size: Size
  /** With a size that a running gesture gives, but with everything in its place. */
  readonly scene: Scene
  /** What is dragged, and what it leaves. */
  readonly lift: Lift | undefined
  /** What stands for resources that are not drawn themselves. */
  readonly bearers: ReadonlyMap<Id, Id>
  readonly preview: Preview
  readonly isDragging: boolean
  readonly hover: Hover
}

/** A frame for what need not follow the boxes that are dragged. */
export type Still = Omit<Frame, 'preview'> & { readonly preview: Omit<Preview, 'shift' | 'landing' | 'guides'> }

/** What the resting pointer is on. */
export interface Hover {
  /** It shows its ports. */
  readonly node: Id | null
  /** The innermost container under it. */
  readonly container?: Id | undefined
  /** The ids of lines that run there: they stand out with their ends. */
  readonly lines?: readonly string[] | undefined
  /** The id of a box that has more to say than is drawn, when the pointer is on its words. */
  readonly words?: string | undefined
  readonly cursor?: string | undefined
}

/** The elements of a canvas, from below. */
export interface StageParts {
  /** Holds the others; it scrolls by no hand of its own. */
  readonly scroller: HTMLElement
  readonly ground: HTMLElement
  readonly lifted: HTMLElement
  /** What lies over the drawing and moves with it. */
  readonly over: HTMLElement
}

/** The canvas while it is on screen: camera, running gesture and drawing, brought together. */
export interface Stage {
  readonly camera: Camera
  readonly now: () => Frame
  /** The same value for as long as only the way changes that boxes are dragged. */
  readonly still: () => Still
  readonly subscribe: (listener: () => void) => () => void
  /** Called whenever the camera has moved, also while the frame stays the same. */
  readonly subscribeLook: (listener: () => void) => () => void
  /** The scene with all that a running gesture makes of it. */
  readonly shown: () => Scene
  readonly ground: () => Ground
  readonly gesture: () => Gesture | undefined
  /** The running gesture; `undefined` drops it without a trace. */
  readonly run: (gesture: Gesture | undefined) => void
  readonly finish: (intent: Intent | undefined) => void
  readonly hover: (over: Hover) => void
  /** Does the change; boxes glide from where they were to where it puts them. */
  readonly glide: (change: () => void) => void
  readonly attach: (parts: StageParts) => () => void
  readonly paint: (theme: Theme) => void
}

const REST: Preview = {}

export function createStage(session: Session): Stage {
  const { workspace } = session
  const listeners = new Set<() => void>()
  const lookers = new Set<() => void>()
  const liftOf = createLift()
  let ground: Sheet | undefined
  let lifted: Sheet | undefined
  /** While it is on screen. */
  let elements: StageParts | undefined
  let theme: Theme | undefined
  /** Whether the camera was last moved by the hand. */
  let isByHand = false
  let running: Gesture | undefined
  let hover: Hover = { node: null }
  /** It begins with the first frame drawn of it, however long the change itself takes. */
  let gliding: { readonly from: Scene; since?: number } | undefined
  let frame: Frame | undefined
  let still: Still | undefined
  let isScheduled = false

  /** However much changes in one go, it is drawn once, before the screen's next frame. */
  const schedule = (): void => {
    if (isScheduled) return
    isScheduled = true
    queueMicrotask(show)
  }

  const changed = (): void => {
    frame = undefined
    schedule()
  }

  const sight = createSight(session)
  const camera = createCamera(
    session,
    () => sight().scene,
    (byHand) => {
      isByHand = byHand
      if (frame?.size !== camera.size()) frame = undefined
      schedule()
    },
  )

  const resting = (): Scene => {
    const { scene } = sight()
    return gliding === undefined ? scene : between(gliding.from, scene, eased(glided(gliding)))
  }

  const compute = (): Frame => {
    const preview = running?.preview ?? REST
    const scene = resting()
    return {
      viewport: ground?.painted() ?? camera.viewport(),
      size: camera.size(),
      scene: preview.resize === undefined ? scene : shownScene(scene, preview),
      lift: preview.shift && liftOf(scene, preview.shift),
      bearers: sight().bearers,
      preview,
      isDragging: preview !== REST && Object.keys(preview).length > 0,
      hover,
    }
  }

  const now = (): Frame => (frame ??= compute())

  const tell = (): void => {
    for (const listener of listeners) listener()
  }

  const inTheme = (sheet: Sheet): Sheet => {
    if (theme !== undefined) sheet.paint(theme)
    return sheet
  }

  const makeGround = ({ ground: container, over, scroller }: StageParts): Sheet =>
    createSheet(container, { moved: [over], scroller, whole: createWhole() }, () => {
      markDrawn()
      if (lifted === undefined) requestIdleCallback(makeLifted)
      frame = { ...now(), viewport: ground?.painted() ?? camera.viewport() }
      tell()
    })

  const makeLifted = (): void => {
    lifted ??= elements && inTheme(createSheet(elements.lifted, { moved: [] }, () => undefined))
  }

  const showLifted = ({ lift, preview: { shift } }: Frame, size: Size): void => {
    if (lift === undefined || shift === undefined) {
      lifted?.hide()
      return
    }
    makeLifted()
    lifted?.show(lift.lifted, liftedViewport(camera.viewport(), shift.by), size, 'drag')
  }

  function show(): void {
    isScheduled = false
    const size = camera.size()
    if (size.width === 0) return
    const { scene, lift, preview } = now()
    const isPassing = gliding !== undefined || preview.resize !== undefined
    showLifted(now(), size)
    const motion: Motion = lift !== undefined ? 'drag' : isByHand ? 'look' : 'none'
    const isPainted = ground?.show(lift?.resting ?? scene, camera.viewport(), size, motion, isPassing) === true
    for (const looker of lookers) looker()
    if (!isPainted) tell()
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
    gliding.since ??= performance.now()
    if (glided(gliding) === 1) gliding = undefined
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
    still: () => {
      const next = now()
      return (still = still !== undefined && isStill(still, next) ? still : next)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    subscribeLook: (listener) => {
      lookers.add(listener)
      return () => lookers.delete(listener)
    },
    shown: () => {
      const { scene, preview } = now()
      return preview.shift === undefined ? scene : shownScene(scene, preview)
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
      gliding = { from }
      if (wasStill) requestAnimationFrame(goOn)
    },
    attach: (parts) => {
      elements = parts
      // What stands around the drawing can be seen before.
      void turnOfWindow().then(() => {
        if (elements !== parts) return
        ground = inTheme(makeGround(parts))
        changed()
      })
      // An edit from elsewhere pulls the ground from under a running gesture.
      const forget = workspace.subscribe(() => {
        running = undefined
        changed()
      })
      const forgetView = session.subscribeView(() => {
        unveilSelection(session, sight)
        if (sight().scene !== now().scene) changed()
      })
      return () => {
        forget()
        forgetView()
        ground?.destroy()
        lifted?.destroy()
        ground = undefined
        lifted = undefined
        elements = undefined
      }
    },
    paint: (next) => {
      theme = next
      ground?.paint(theme)
      lifted?.paint(theme)
    },
  }
}

/** How far a glide has come, from 0 to 1. */
const glided = ({ since }: { readonly since?: number }): number =>
  since === undefined ? 0 : Math.min(1, (performance.now() - since) / GLIDE)

const isStill = (a: Still, b: Still): boolean =>
  a === b ||
  (a.viewport === b.viewport &&
    a.size === b.size &&
    a.scene === b.scene &&
    a.lift === b.lift &&
    a.bearers === b.bearers &&
    a.isDragging === b.isDragging &&
    a.hover === b.hover &&
    samePreview(a.preview, b.preview))

const samePreview = (a: Still['preview'], b: Still['preview']): boolean =>
  a.cursor === b.cursor &&
  a.resize === b.resize &&
  a.marquee === b.marquee &&
  a.marked === b.marked &&
  a.wire === b.wire &&
  a.ghost === b.ghost &&
  (a.target === b.target || (a.target !== undefined && b.target !== undefined && sameTarget(a.target, b.target)))

const sameTarget = (a: Target, b: Target): boolean =>
  a.id === b.id && a.allowed === b.allowed && a.words === b.words && isSame(a.details ?? [], b.details ?? [])

const sameHover = (a: Hover, b: Hover): boolean =>
  a.node === b.node &&
  a.container === b.container &&
  isSame(a.lines ?? [], b.lines ?? []) &&
  a.words === b.words &&
  a.cursor === b.cursor

/** Benchmarks wait for this mark: the first frame has been drawn. */
function markDrawn(): void {
  document.documentElement.dataset['drawn'] = 'true'
}
