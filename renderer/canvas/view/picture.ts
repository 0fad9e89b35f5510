import { around } from '../../../shared/scene/rectangle.ts'
import type { Rectangle } from '../../../shared/scene/scene.ts'

/** A picture of what a part of a canvas showed when it was taken. Moving it costs nothing, where a canvas is copied each time. */
export interface Picture {
  /** From below. */
  readonly elements: readonly HTMLElement[]
  /**
   * @param part     in pixels of the canvas
   * @param changed  what alone is different since the last time, of a canvas that nothing shows through
   */
  readonly take: (from: HTMLCanvasElement, part: Rectangle, changed?: Rectangle) => void
}

/** Of the picture; more than that is taken as a whole. */
const MOST_CHANGED = 0.3

interface Layer {
  readonly element: HTMLElement
  readonly take: (from: HTMLCanvasElement, part: Rectangle) => void
  readonly hide: () => void
}

function createLayer(): Layer {
  const element = document.createElement('canvas')
  element.className = 'canvas-picture'
  element.hidden = true
  const shown = element.getContext('bitmaprenderer')
  return {
    element,
    take: (from, { x, y, width, height }) => {
      element.hidden = width <= 0 || height <= 0
      if (element.hidden) return
      const copy = new OffscreenCanvas(width, height)
      const pen = copy.getContext('2d')
      if (pen === null) return
      pen.globalCompositeOperation = 'copy'
      pen.drawImage(from, -x, -y)
      shown?.transferFromImageBitmap(copy.transferToImageBitmap())
      // Pixel for pixel: Cytoscape rounds its pixels down, and stretched by a part of one all words would be blurred.
      for (const [side, pixels] of Object.entries({ left: x, top: y, width, height }))
        element.style.setProperty(side, `${String(pixels / devicePixelRatio)}px`)
    },
    hide: () => {
      element.hidden = true
    },
  }
}

export function createPicture(): Picture {
  const whole = createLayer()
  /** Lies over what it shows anew. */
  const place = createLayer()
  /** All that has changed since the whole was taken. */
  let changedSince: Rectangle | undefined
  return {
    elements: [whole.element, place.element],
    take: (from, part, changed) => {
      const places = [changedSince, changed].flatMap((each) => (each !== undefined && areaOf(each) > 0 ? [each] : []))
      changedSince = changed && around(places)
      if (changedSince !== undefined && areaOf(changedSince) < areaOf(part) * MOST_CHANGED) {
        place.take(from, changedSince)
        return
      }
      changedSince = undefined
      whole.take(from, part)
      place.hide()
    },
  }
}

const areaOf = ({ width, height }: Rectangle): number => width * height
