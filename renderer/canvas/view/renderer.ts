import type { Core } from 'cytoscape'

type Elements = readonly { readonly id: () => string }[]
type Paint = (context: CanvasRenderingContext2D, elements: Elements, ...rest: readonly unknown[]) => void

/** Of Cytoscape’s renderer what its types do not tell, as far as it is used here. */
export interface Renderer {
  readonly cy: { readonly batching: () => boolean }
  readonly destroyed?: boolean

  // Its canvases.
  readonly NODE: number
  readonly data: { readonly contexts: readonly CanvasRenderingContext2D[] }
  readonly container: unknown
  readonly canvasWidth?: number
  readonly canvasHeight?: number
  readonly getPixelRatio: () => number
  readonly invalidateContainerClientCoordsCache: () => void
  readonly matchCanvasSize: (container: unknown) => void

  // How it paints.
  readonly drawElement: (context: CanvasRenderingContext2D, element: unknown) => void
  drawLayeredElements: Paint
  readonly renderOptions: unknown
  render: (options: unknown) => void

  // When it paints.
  readonly beforeRenderCallbacks: readonly { readonly fn: (willDraw: boolean, now: number) => void }[]
  requestedFrame?: boolean
  lastDrawTime?: number
  lastRedrawTime?: number
  averageRedrawTime?: number
  redraw: (options?: unknown) => void
  startRenderLoop: () => void
  notify: (event: string, elements: unknown) => void
  registerBinding: (target: unknown, event: string, ...rest: readonly unknown[]) => void

  // What it remembers.
  imageCache: Readonly<Record<string, { readonly image: HTMLImageElement }>>
  nodePathCache?: unknown
}

export const rendererOf = (cy: Core): Renderer => (cy as unknown as { readonly renderer: () => Renderer }).renderer()
