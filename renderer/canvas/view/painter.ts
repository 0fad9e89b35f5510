import type { Core } from 'cytoscape'
import { around, bottom, grown, overlap, right } from '../../../shared/scene/rectangle.ts'
import type { Rectangle, Size } from '../../../shared/scene/scene.ts'
import type { Drawn } from './elements.ts'
import { areLoaded } from './pictures.ts'

type Elements = readonly { readonly id: () => string }[]
type Paint = (context: CanvasRenderingContext2D, elements: Elements, ...rest: readonly unknown[]) => void

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
  /**
   * Everything looks different now.
   * @param ground  its colour; without one what lies below shows through
   */
  readonly restyle: (ground: string | undefined) => void
  /** The part of the canvas, in its pixels, that all of what was ordered last lies in. */
  readonly extent: () => Rectangle
  /** What the last painting left as it was lies outside of it, in pixels; none where everything was painted. */
  readonly patched: () => Rectangle | undefined
}

/** More places than this are painted together with all between them. */
const MOST_PLACES = 200

/** In whole pixels of the canvas, so that nothing outside of it is touched. */
function inPixels({ x, y, width, height }: Rectangle, { a: scale, e, f }: DOMMatrix): Rectangle {
  const [left, top] = [Math.floor(x * scale + e), Math.floor(y * scale + f)]
  const [end, foot] = [Math.ceil((x + width) * scale + e), Math.ceil((y + height) * scale + f)]
  return { x: left, y: top, width: end - left, height: foot - top }
}

const NOTHING: Rectangle = { x: 0, y: 0, width: 0, height: 0 }

const sizeOf = ({ canvas: { width, height } }: CanvasRenderingContext2D): Size => ({ width, height })

/** What lies in both. */
function shared(a: Rectangle, b: Rectangle): Rectangle {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)]
  return { x, y, width: Math.min(right(a), right(b)) - x, height: Math.min(bottom(a), bottom(b)) - y }
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
  let patched: Rectangle | undefined
  let ground: string | undefined

  const look = (): string => {
    const { width, height } = canvas().canvas
    const { x, y } = cy.pan()
    return [width, height, own.getPixelRatio(), cy.zoom(), x, y].join(' ')
  }
  const canvas = (): CanvasRenderingContext2D => own.data.contexts[own.NODE] as CanvasRenderingContext2D

  const seen = (): Rectangle => {
    const { x1, y1, w, h } = cy.extent()
    return grown({ x: x1, y: y1, width: w, height: h }, 1 / cy.zoom())
  }

  const layGround = (context: CanvasRenderingContext2D): void => {
    if (ground === undefined) return
    const { x, y, width, height } = seen()
    context.fillStyle = ground
    context.fillRect(x, y, width, height)
  }

  /** Only what may be seen there. */
  const paintAt = (where: readonly Rectangle[]): void => {
    const isThere = (id: string): boolean =>
      order.elements.get(id)?.reach.some((each) => where.some((place) => overlap(each, place))) !== false
    own.drawLayeredElements = (context, elements) => {
      layGround(context)
      for (const element of elements) if (isThere(element.id())) own.drawElement(context, element)
    }
  }

  const paintAll = (options: unknown): void => {
    if (order.isFine) paintAt([seen()])
    else
      own.drawLayeredElements = (context, ...what) => {
        layGround(context)
        drawLayeredElements.call(own, context, ...what)
      }
    render.call(own, options)
  }

  const toPixels = (): DOMMatrix => {
    const ratio = own.getPixelRatio()
    const { x, y } = cy.pan()
    return new DOMMatrix([cy.zoom() * ratio, 0, 0, cy.zoom() * ratio, x * ratio, y * ratio])
  }

  const patch = (): void => {
    const context = canvas()
    const matrix = toPixels()
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
    patched = shared(around(pixels) ?? NOTHING, { x: 0, y: 0, ...sizeOf(context) })
    cy.emit('render')
  }

  own.render = (options) => {
    const now = look()
    patched = undefined
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
    restyle: (next) => {
      ground = next
      painted = undefined
    },
    extent: () => {
      const all = around(Array.from(order.elements.values()).flatMap(({ reach }) => reach))
      return all === undefined ? NOTHING : shared(inPixels(all, toPixels()), { x: 0, y: 0, ...sizeOf(canvas()) })
    },
    patched: () => patched,
  }
}
