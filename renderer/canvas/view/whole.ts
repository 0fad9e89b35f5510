import { grown } from '../../../shared/scene/rectangle.ts'
import type { Scene } from '../../../shared/scene/scene.ts'
import type { Theme } from '../../../shared/scene/theme.ts'
import type { Viewport } from '../viewport.ts'
import { lettersAt } from './cull.ts'
import { iconImage, pictureNamed } from './icon.ts'
import { layersOf, type Paints, type Pen } from './pen.ts'

/** Pixels of the longer side. */
const LONGEST = 2048
/** Around the drawing, for borders and the bends of lines. */
const AROUND = 16
/** How many things are painted before the hand may come in between. */
const SLICE = 20
/** Nothing has changed for so long, ms: what glides or is typed is not painted in between. */
const PAUSE = 300
/** Of an icon, in pixels; it is never seen larger here. */
const ICON = 64

/** All of a scene in one coarse picture, painted while nothing else is to do. */
export interface Whole {
  readonly element: HTMLElement
  /** Whether the picture is of this scene. */
  readonly shows: (scene: Scene) => boolean
  /** The scene that may be wanted next. */
  readonly want: (scene: Scene) => void
  readonly paint: (theme: Theme) => void
  readonly place: (viewport: Viewport) => void
  readonly destroy: () => void
}

const icons = new Map<string, ImageBitmap>()

async function load(icon: string): Promise<void> {
  const image = new Image()
  image.src = pictureNamed(icon)
  await image.decode()
  icons.set(icon, await createImageBitmap(image, { resizeWidth: ICON, resizeHeight: ICON, resizeQuality: 'high' }))
}

/** Small pictures of all icons, once for all: an icon file would be drawn anew for each box. */
async function iconsOf({ boxes }: Scene): Promise<Paints['icons']> {
  const wanted = new Set(boxes.filter(({ iconAt }) => iconAt.width > 0).map((box) => iconImage(box).icon))
  await Promise.all([...wanted].filter((icon) => !icons.has(icon)).map(load))
  return icons
}

function* painting(pen: Pen, scene: Scene, paints: Paints): Generator<undefined> {
  for (const [i, { paint }] of layersOf(scene, paints).entries()) {
    paint(pen)
    if (i % SLICE !== 0) continue
    // Else everything would be painted at the end, in one go.
    pen.getImageData(0, 0, 1, 1)
    yield
  }
}

/** Resolves when all is done; never where the signal says that it is no longer wanted. */
function whileIdle(work: Iterator<undefined>, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const goOn = (deadline: IdleDeadline): void => {
      if (signal.aborted) return
      while (deadline.timeRemaining() > 1)
        if (work.next().done === true) {
          done()
          return
        }
      requestIdleCallback(goOn)
    }
    requestIdleCallback(goOn)
  })
}

export function createWhole(): Whole {
  const element = document.createElement('canvas')
  element.className = 'canvas-whole'
  const screen = element.getContext('bitmaprenderer')
  let theme: Theme | undefined
  let wanted: Scene | undefined
  let shown: { readonly scene: Scene; readonly zoom: number } | undefined
  let pause: ReturnType<typeof setTimeout> | undefined
  let running = new AbortController()

  const paintAll = async (scene: Scene, theme: Theme, signal: AbortSignal): Promise<void> => {
    const { x, y, width, height } = grown(scene.bounds, AROUND)
    const zoom = Math.min(1, LONGEST / Math.max(width, height))
    const pen = new OffscreenCanvas(width * zoom, height * zoom).getContext('2d', { willReadFrequently: true })
    if (pen === null) return
    pen.imageSmoothingQuality = 'high'
    pen.setTransform(zoom, 0, 0, zoom, -x * zoom, -y * zoom)
    const paints = { theme, letters: lettersAt(zoom), icons: await iconsOf(scene) }
    await whileIdle(painting(pen, scene, paints), signal)
    if (signal.aborted) return
    const picture = pen.canvas.transferToImageBitmap()
    element.style.width = `${String(picture.width)}px`
    element.style.height = `${String(picture.height)}px`
    screen?.transferFromImageBitmap(picture)
    shown = { scene, zoom }
  }

  const begin = (): void => {
    clearTimeout(pause)
    running.abort()
    running = new AbortController()
    const { signal } = running
    pause = setTimeout(() => {
      if (wanted !== undefined && theme !== undefined) void paintAll(wanted, theme, signal)
    }, PAUSE)
  }

  return {
    element,
    shows: (scene) => shown?.scene === scene,
    want: (scene) => {
      if (scene === wanted) return
      wanted = scene
      begin()
    },
    paint: (next) => {
      theme = next
      shown = undefined
      begin()
    },
    place: ({ x, y, zoom }) => {
      if (shown === undefined) return
      const { bounds } = shown.scene
      const left = x + (bounds.x - AROUND) * zoom
      const top = y + (bounds.y - AROUND) * zoom
      element.style.transform = `translate(${String(left)}px, ${String(top)}px) scale(${String(zoom / shown.zoom)})`
    },
    destroy: () => {
      clearTimeout(pause)
      running.abort()
    },
  }
}
