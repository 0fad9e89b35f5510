import type { Core } from 'cytoscape'
import { overlap } from '../../../shared/scene/rectangle.ts'
import type { Rectangle } from '../../../shared/scene/scene.ts'
import type { Drawn } from './elements.ts'
import { areLoaded } from './pictures.ts'

type Paint = (context: CanvasRenderingContext2D, elements: readonly { readonly id: () => string }[]) => void

/** What paints in Cytoscape’s renderer. */
interface Renderer {
  readonly NODE: number
  readonly data: { readonly contexts: readonly CanvasRenderingContext2D[] }
  readonly getPixelRatio: () => number
  readonly drawElement: (context: CanvasRenderingContext2D, element: unknown) => void
  drawLayeredElements: Paint
  render: (options: unknown) => void
}

/** What is to be painted next. */
interface Order {
  readonly elements: ReadonlyMap<string, Drawn>
  readonly isFine: boolean
  /** Where it differs from what the order before it painted, in the scene's units. */
  readonly changed: readonly Rectangle[]
}

export interface Painter {
  readonly order: (order: Order) => void
  /** Everything looks different now. */
  readonly restyle: () => void
}

/** More places than this are painted together with all between them. */
const MOST_PLACES = 200

/** In whole pixels of the canvas, so that nothing outside of it is touched. */
function inPixels({ x, y, width, height }: Rectangle, { a: scale, e, f }: DOMMatrix): Rectangle {
  const [left, top] = [Math.floor(x * scale + e), Math.floor(y * scale + f)]
  const [right, bottom] = [Math.ceil((x + width) * scale + e), Math.ceil((y + height) * scale + f)]
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/**
 * How Cytoscape paints. By itself it paints everything anew in each frame, from pictures it keeps of each box and word:
 * quick, but blurred where they lie between pixels. Fine paintings are made without those, of what can be seen; and
 * where only some places of one have changed, of these alone.
 */
export function createPainter(cy: Core): Painter {
  const own = (cy as unknown as { readonly renderer: () => Renderer }).renderer()
  const { render, drawLayeredElements } = own
  let order: Order = { elements: new Map(), isFine: false, changed: [] }
  /** Nothing else asks for a frame. */
  let isOrdered = false
  /** Of the fine painting on the canvas, how it was looked at. */
  let painted: string | undefined
  let places: Rectangle[] = []

  const look = (): string => {
    const { width, height } = canvas().canvas
    const { x, y } = cy.pan()
    return [width, height, own.getPixelRatio(), cy.zoom(), x, y].join(' ')
  }
  const canvas = (): CanvasRenderingContext2D => own.data.contexts[own.NODE] as CanvasRenderingContext2D

  /** Only what may be seen there. */
  const paintAt = (places: readonly Rectangle[]): void => {
    const isThere = (id: string): boolean =>
      order.elements.get(id)?.reach.some((each) => places.some((place) => overlap(each, place))) !== false
    own.drawLayeredElements = (context, elements) => {
      for (const element of elements) if (isThere(element.id())) own.drawElement(context, element)
    }
  }

  const paintAll = (options: unknown): void => {
    const { x1, y1, w, h } = cy.extent()
    if (order.isFine) paintAt([{ x: x1, y: y1, width: w, height: h }])
    else own.drawLayeredElements = drawLayeredElements
    render.call(own, options)
  }

  const patch = (): void => {
    const context = canvas()
    const ratio = own.getPixelRatio()
    const { x, y } = cy.pan()
    const matrix = new DOMMatrix([cy.zoom() * ratio, 0, 0, cy.zoom() * ratio, x * ratio, y * ratio])
    const pixels = places.map((place) => inPixels(place, matrix))
    context.save()
    context.resetTransform()
    context.beginPath()
    for (const each of pixels) context.rect(each.x, each.y, each.width, each.height)
    context.clip()
    context.clearRect(0, 0, context.canvas.width, context.canvas.height)
    paintAt(places)
    render.call(own, { forcedContext: context, drawOnlyNodeLayer: true })
    context.restore()
    cy.emit('render')
  }

  own.render = (options) => {
    const now = look()
    const isPatch = isOrdered && order.isFine && now === painted && places.length <= MOST_PLACES
    if (isPatch) patch()
    else paintAll(options)
    painted = order.isFine && areLoaded() ? now : undefined
    isOrdered = false
    places = []
  }

  return {
    order: (next) => {
      order = next
      isOrdered = true
      places.push(...next.changed)
    },
    restyle: () => {
      painted = undefined
    },
  }
}
