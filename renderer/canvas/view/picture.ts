/** A picture of what a canvas showed when it was taken. Moving it costs nothing, where a canvas is copied each time. */
export interface Picture {
  readonly element: HTMLElement
  /** @param ground  its colour; without one what lies below shows through */
  readonly take: (from: HTMLCanvasElement, ground?: string) => void
}

export function createPicture(): Picture {
  const element = document.createElement('canvas')
  element.className = 'canvas-picture'
  const shown = element.getContext('bitmaprenderer')
  return {
    element,
    take: (from, ground) => {
      if (from.width === 0 || from.height === 0) return
      const copy = new OffscreenCanvas(from.width, from.height)
      const pen = copy.getContext('2d')
      if (pen === null) return
      if (ground !== undefined) {
        pen.fillStyle = ground
        pen.fillRect(0, 0, copy.width, copy.height)
      }
      pen.drawImage(from, 0, 0)
      shown?.transferFromImageBitmap(copy.transferToImageBitmap())
      // Pixel for pixel: Cytoscape rounds its pixels down, and stretched by a part of one all words would be blurred.
      element.style.width = `${String(from.width / devicePixelRatio)}px`
      element.style.height = `${String(from.height / devicePixelRatio)}px`
    },
  }
}
