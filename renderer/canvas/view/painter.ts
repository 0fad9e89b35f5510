import type { Core } from 'cytoscape'
import { around, bottom, grown, overlap, right } from '../../../shared/scene/rectangle.ts'
import type { Rectangle } from '../../../shared/scene/scene.ts'
import type { Drawn } from './elements.ts'
import { areLoaded } from './pictures.ts'
import { rendererOf, type Renderer } from './renderer.ts'

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

const NOTHING: Rectangle = { x: 0, y: 0, width: 0, height: 0 }

/** The one that boxes and lines are painted on. */
const contextOf = ({ data, NODE }: Renderer): CanvasRenderingContext2D =>
  data.contexts[NODE] as CanvasRenderingContext2D

/** What of the scene lies under the canvas, and a pixel around it. */
function seenBy(cy: Core): Rectangle {
  const { x1, y1, w, h } = cy.extent()
  return grown({ x: x1, y: y1, width: w, height: h }, 1 / cy.zoom())
}

/** How the canvas lies over the scene: what has the same look has the same in each pixel. */
function lookOf(cy: Core, renderer: Renderer): string {
  const { width, height } = contextOf(renderer).canvas
  const { x, y } = cy.pan()
  return [width, height, renderer.getPixelRatio(), cy.zoom(), x, y].join(' ')
}

/** From the scene to whole pixels of the canvas, so that nothing outside of them is touched. */
function toPixels(cy: Core, renderer: Renderer): (rectangle: Rectangle) => Rectangle {
  const ratio = renderer.getPixelRatio()
  const scale = cy.zoom() * ratio
  const pan = { x: cy.pan().x * ratio, y: cy.pan().y * ratio }
  return ({ x, y, width, height }) => {
    const [left, top] = [Math.floor(x * scale + pan.x), Math.floor(y * scale + pan.y)]
    const [end, foot] = [Math.ceil((x + width) * scale + pan.x), Math.ceil((y + height) * scale + pan.y)]
    return { x: left, y: top, width: end - left, height: foot - top }
  }
}

/** What of the pixels there are. */
function onCanvas(pixels: Rectangle, { canvas }: CanvasRenderingContext2D): Rectangle {
  const [x, y] = [Math.max(pixels.x, 0), Math.max(pixels.y, 0)]
  return { x, y, width: Math.min(right(pixels), canvas.width) - x, height: Math.min(bottom(pixels), canvas.height) - y }
}

/** Clears the rectangles, and paints in nothing but them. */
function repaint(context: CanvasRenderingContext2D, pixels: readonly Rectangle[], paint: () => void): void {
  context.save()
  context.resetTransform()
  context.beginPath()
  for (const each of pixels) context.rect(each.x, each.y, each.width, each.height)
  context.clip()
  context.clearRect(0, 0, context.canvas.width, context.canvas.height)
  paint()
  context.restore()
}

/**
 * How Cytoscape paints. By itself it paints everything anew in each frame, from pictures it keeps of each box and word:
 * quick, but blurred where they lie between pixels. Fine paintings are made without those, of what can be seen; and
 * where only some places of one have changed, of these alone.
 */
export function createPainter(cy: Core): Painter {
  const renderer = rendererOf(cy)
  const { render, drawLayeredElements } = renderer
  let order: Order = { elements: new Map(), isFine: false, changed: [] }
  /** Nothing else asks for a frame. */
  let isOrdered = false
  /** All that has changed since the last painting. */
  let places: Rectangle[] = []
  /** Of the fine painting on the canvas. */
  let look: string | undefined
  /** What is painted now. */
  let wanted: readonly Rectangle[] = []
  let patched: Rectangle | undefined
  let ground: string | undefined

  const layGround = (context: CanvasRenderingContext2D): void => {
    if (ground === undefined) return
    const { x, y, width, height } = seenBy(cy)
    context.fillStyle = ground
    context.fillRect(x, y, width, height)
  }

  const isWanted = (id: string): boolean =>
    order.elements.get(id)?.reach.some((each) => wanted.some((place) => overlap(each, place))) !== false

  renderer.drawLayeredElements = (context, elements, ...rest) => {
    layGround(context)
    if (!order.isFine) drawLayeredElements.call(renderer, context, elements, ...rest)
    else for (const element of elements) if (isWanted(element.id())) renderer.drawElement(context, element)
  }

  const patch = (): void => {
    const context = contextOf(renderer)
    const pixels = places.map(toPixels(cy, renderer))
    wanted = places
    repaint(context, pixels, () => {
      render.call(renderer, { forcedContext: context, drawOnlyNodeLayer: true })
    })
    patched = onCanvas(around(pixels) ?? NOTHING, context)
    cy.emit('render')
  }

  const paintAll = (options: unknown): void => {
    wanted = [seenBy(cy)]
    patched = undefined
    render.call(renderer, options)
  }

  renderer.render = (options) => {
    const now = lookOf(cy, renderer)
    if (isOrdered && order.isFine && now === look && places.length <= MOST_PLACES) patch()
    else paintAll(options)
    look = order.isFine && areLoaded() ? now : undefined
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
      look = undefined
    },
    extent: () => {
      const all = around(Array.from(order.elements.values()).flatMap(({ reach }) => reach))
      return all === undefined ? NOTHING : onCanvas(toPixels(cy, renderer)(all), contextOf(renderer))
    },
    patched: () => patched,
  }
}
