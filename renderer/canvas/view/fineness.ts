import type { Core } from 'cytoscape'

/**
 * Cytoscape paints from pictures it keeps of each box and word: quick, but blurred where they lie between pixels.
 * @returns what makes the next frames fine, painted without them, or quick again
 */
export function createFineness(cy: Core): (isFine: boolean) => void {
  const { renderer } = cy as unknown as { renderer: () => Record<'drawElements' | 'drawLayeredElements', unknown> }
  const own = renderer.call(cy)
  const { drawElements, drawLayeredElements } = own
  return (isFine) => {
    own.drawLayeredElements = isFine ? drawElements : drawLayeredElements
  }
}
