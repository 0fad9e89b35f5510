import type { Rectangle } from '../../../shared/scene/scene.ts'

/** A picture of what a part of a canvas showed when it was taken. Moving it costs nothing, where a canvas is copied each time. */
export interface Picture {
  readonly element: HTMLElement
  /** @param part  in pixels of the canvas */
  readonly take: (from: HTMLCanvasElement, part: Rectangle) => void
}

export function createPicture(): Picture {
  const element = document.createElement('canvas')
  element.className = 'canvas-picture'
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
  }
}
