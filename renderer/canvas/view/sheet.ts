import { within } from '../../../shared/scene/rectangle.ts'
import type { Point, Scene, Size } from '../../../shared/scene/scene.ts'
import type { Theme } from '../../../shared/scene/theme.ts'
import { visible, zoomed, type Viewport } from '../viewport.ts'
import { MARGIN, paintedIn } from './cull.ts'
import { createView } from './view.ts'
import type { Whole } from './whole.ts'

/** How much larger than painted a sheet is shown before it is painted anew: more would be too blurred to read. */
const MOST_SCALE = 3
/** Who zooms out needs more of the drawing soon: it is painted from this much further away. */
const FURTHER = 0.6
/** The hand has come to rest, ms. */
const PAUSE = 120

/** What the hand does; more of the same follows at once. */
export type Motion = 'none' | 'look' | 'drag'

/**
 * A painting larger than the window. While the hand moves the drawing it is moved and scaled as it is, and painted anew
 * only where it no longer serves; as soon as the hand rests it is painted in its place.
 */
export interface Sheet {
  /** What it is painted for; the element is moved from there to where it is looked at. */
  readonly painted: () => Viewport | undefined
  /**
   * @param isPassing  another scene follows at once
   * @returns whether it is painted anew, before the screen's next frame
   */
  readonly show: (scene: Scene, viewport: Viewport, size: Size, motion: Motion, isPassing?: boolean) => boolean
  readonly hide: () => void
  readonly paint: (theme: Theme) => void
  readonly destroy: () => void
}

interface Painting {
  readonly scene: Scene
  readonly viewport: Viewport
  readonly size: Size
  readonly isFine: boolean
}

const covers = ({ viewport, size }: Painting, seen: Viewport): boolean =>
  seen.zoom <= viewport.zoom * MOST_SCALE && within(visible(seen, size), paintedIn(viewport, size))

/** Sharp, and in its place. */
const isSharp = ({ viewport, isFine }: Painting, seen: Viewport): boolean => isFine && sameViewport(viewport, seen)

/** From where it is painted to where it is looked at. */
function transform(from: Viewport, to: Viewport): string {
  if (sameViewport(from, to)) return ''
  const scale = to.zoom / from.zoom
  const { x, y } = { x: to.x - from.x * scale, y: to.y - from.y * scale }
  return `translate(${String(x)}px, ${String(y)}px) scale(${String(scale)})`
}

interface Rest {
  /** The hand has stirred. */
  readonly wait: () => void
  readonly cancel: () => void
}

/** @param rested  called when the hand has come to rest, a frame later: what it did in a long one is heard only then */
function createRest(rested: () => void): Rest {
  let pause: ReturnType<typeof setTimeout> | undefined
  let frame = 0
  const cancel = (): void => {
    clearTimeout(pause)
    cancelAnimationFrame(frame)
  }
  return {
    wait: () => {
      cancel()
      pause = setTimeout(() => {
        frame = requestAnimationFrame(rested)
      }, PAUSE)
    },
    cancel,
  }
}

interface SheetParts {
  /** Elements that are moved along with it. */
  readonly moved: readonly HTMLElement[]
  /** Holds all of them, and reaches as far beyond the window: to scroll costs the browser less than to transform. */
  readonly scroller?: HTMLElement
  /** Lies below, and is looked at where the sheet does not reach while the hand zooms. */
  readonly whole?: Whole
}

/** @param onPainted  called when what was asked for is painted, before the screen shows it */
export function createSheet(
  container: HTMLElement,
  { moved, scroller, whole }: SheetParts,
  onPainted: () => void,
): Sheet {
  if (whole !== undefined) container.append(whole.element)
  const view = createView(container, whole !== undefined)
  const elements = [container, ...moved]
  let painting: Painting | undefined
  let seen: Viewport | undefined
  let isWaiting = false
  let motion: Motion = 'none'
  /** When the hand last zoomed. */
  let zoomedAt = -Infinity

  const showWhole = (below: Whole, above: Painting, from: Viewport): void => {
    const isSeen = motion !== 'none' && below.shows(above.scene) && !covers(above, from)
    if (isSeen) below.place(above.viewport)
    below.element.style.visibility = isSeen ? 'visible' : ''
  }

  const place = (): void => {
    if (painting === undefined || seen === undefined) return
    view.hold(motion !== 'none')
    const by = motion === 'look' ? scrolledBy(painting.viewport, seen) : undefined
    const style = by === undefined ? transform(painting.viewport, seen) : ''
    for (const element of elements) element.style.transform = style
    scroller?.scrollTo(MARGIN + (by?.x ?? 0), MARGIN + (by?.y ?? 0))
    if (whole !== undefined) showWhole(whole, painting, seen)
  }

  /** Whether what is there will do until the hand rests. */
  const suffices = (now: Painting, next: Viewport): boolean =>
    covers(now, next) || (whole?.shows(now.scene) === true && performance.now() - zoomedAt < PAUSE)

  const draw = (next: Painting): void => {
    painting = next
    isWaiting = true
    view.hold(false)
    view.draw(next.scene, next.viewport, next.size, next.isFine)
  }

  const rest = createRest(() => {
    motion = 'none'
    if (painting === undefined || seen === undefined || isWaiting) return
    if (isSharp(painting, seen)) view.hold(false)
    else draw({ ...painting, viewport: seen, isFine: true })
  })

  view.onFrame(() => {
    if (!isWaiting) return
    isWaiting = false
    container.style.visibility = ''
    place()
    if (motion === 'none' && painting !== undefined) whole?.want(painting.scene)
    onPainted()
  })

  return {
    painted: () => painting?.viewport,
    show: (scene, viewport, size, wanted, isPassing = false) => {
      const isMoved = seen !== undefined && !sameViewport(seen, viewport)
      const isPlaced = motion === wanted && seen !== undefined && !isMoved
      const isByHand = wanted !== 'none'
      if (isByHand && viewport.zoom !== seen?.zoom) zoomedAt = performance.now()
      motion = wanted
      seen = viewport
      if (!isByHand) rest.cancel()
      else if (!isPlaced || motion !== 'drag') rest.wait()
      const serves =
        painting?.scene === scene &&
        sameSize(painting.size, size) &&
        (isByHand ? suffices(painting, viewport) : isSharp(painting, viewport))
      if (serves) {
        if (!isWaiting && !isPlaced) place()
      } else {
        const at = isByHand ? ahead(painting?.viewport, viewport, size) : viewport
        draw({ scene, size, viewport: at, isFine: !isPassing && !(isByHand && isMoved) })
      }
      return isWaiting
    },
    hide: () => {
      rest.cancel()
      painting = undefined
      seen = undefined
      isWaiting = false
      view.hold(true)
      container.style.visibility = 'hidden'
    },
    paint: (theme) => {
      view.paint(theme)
      whole?.paint(theme)
    },
    destroy: () => {
      rest.cancel()
      whole?.destroy()
      view.destroy()
    },
  }
}

const sameSize = (a: Size, b: Size): boolean => a.width === b.width && a.height === b.height

const sameViewport = (a: Viewport, b: Viewport): boolean => a.x === b.x && a.y === b.y && a.zoom === b.zoom

/** How far a scroller turns for it to be looked at from there, if that can be done. */
function scrolledBy(painted: Viewport, seen: Viewport): Point | undefined {
  const by = { x: painted.x - seen.x, y: painted.y - seen.y }
  return seen.zoom === painted.zoom && Math.max(Math.abs(by.x), Math.abs(by.y)) <= MARGIN ? by : undefined
}

/** Where to paint for, so that it serves for a while. */
function ahead(before: Viewport | undefined, now: Viewport, { width, height }: Size): Viewport {
  if (before === undefined || now.zoom >= before.zoom) return now
  return zoomed(now, { x: width / 2, y: height / 2 }, now.zoom * FURTHER)
}
