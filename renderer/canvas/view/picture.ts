/** A picture of what a canvas showed when it was taken. Moving it costs nothing, where a canvas is copied each time. */
export interface Picture {
  readonly element: HTMLElement
  readonly take: (from: HTMLCanvasElement) => void
}

export function createPicture(): Picture {
  const element = document.createElement('canvas')
  element.className = 'canvas-picture'
  const shown = element.getContext('bitmaprenderer')
  return {
    element,
    take: (from) => {
      if (from.width === 0 || from.height === 0) return
      const copy = new OffscreenCanvas(from.width, from.height)
      copy.getContext('2d')?.drawImage(from, 0, 0)
      shown?.transferFromImageBitmap(copy.transferToImageBitmap())
      element.style.width = from.style.width
      element.style.height = from.style.height
    },
  }
}
