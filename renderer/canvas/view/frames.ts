import cytoscape from 'cytoscape'
import { rendererOf, type Renderer } from './renderer.ts'

/** Frames after the last one drawn in which textures are prepared for later ones. */
const PREPARING = 60

/** How many such frames have passed, for each renderer that has asked for a next one. */
const passed = new WeakMap<Renderer, number>()

/** What comes before a renderer draws again, a step in each of the screen’s frames. */
const preparations = new WeakMap<Renderer, Iterator<undefined>>()

/** @returns whether there was anything to do */
function prepare(renderer: Renderer): boolean {
  const isDone = preparations.get(renderer)?.next().done !== false
  if (isDone) preparations.delete(renderer)
  return !isDone
}

function draw(renderer: Renderer): void {
  const start = performance.now()
  renderer.render(renderer.renderOptions)
  const end = performance.now()
  renderer.requestedFrame = false
  renderer.lastDrawTime = end
  renderer.lastRedrawTime = end - start
  renderer.averageRedrawTime = ((renderer.averageRedrawTime ?? end - start) + end - start) / 2
}

function frame(renderer: Renderer, now: number): void {
  const quiet = passed.get(renderer) ?? 0
  passed.delete(renderer)
  if (renderer.destroyed === true || renderer.cy.batching()) return
  const asks = renderer.requestedFrame === true
  for (const { fn } of renderer.beforeRenderCallbacks) fn(asks, now)
  const draws = !prepare(renderer) && asks
  if (draws) draw(renderer)
  if (quiet < PREPARING) askForFrame(renderer, asks ? 0 : quiet + 1)
}

function askForFrame(renderer: Renderer, quiet: number): void {
  if (!passed.has(renderer))
    requestAnimationFrame((now) => {
      frame(renderer, now)
    })
  passed.set(renderer, quiet)
}

/**
 * Cytoscape’s own loop takes part in every frame of the screen for ever; this one rests when there is nothing to draw.
 * Of what happens in the window it hears only of its size: the hand is ours.
 */
export function drawOnDemand(): void {
  const { prototype } = cytoscape('renderer', 'canvas') as { readonly prototype: Renderer }
  const { redraw, registerBinding, notify } = prototype
  prototype.startRenderLoop = function () {
    askForFrame(this, 0)
  }
  prototype.redraw = function (options) {
    redraw.call(this, options)
    this.startRenderLoop()
  }
  prototype.notify = function (event, elements) {
    if (event !== 'resize' || isResized(this)) notify.call(this, event, elements)
  }
  prototype.registerBinding = function (target, event, ...rest) {
    if (event === 'resize') registerBinding.call(this, target, event, ...rest)
  }
}

/** Cytoscape draws anew when its size is first looked at, and whenever its element’s style has changed. */
function isResized(renderer: Renderer): boolean {
  const { canvasWidth, canvasHeight } = renderer
  renderer.invalidateContainerClientCoordsCache()
  renderer.matchCanvasSize(renderer.container)
  return renderer.canvasWidth !== canvasWidth || renderer.canvasHeight !== canvasHeight
}

/** Goes on after a batch in which frames have passed. */
export function wake(cy: cytoscape.Core): void {
  rendererOf(cy).startRenderLoop()
}

/** A step in each of the screen’s frames; nothing is drawn before the last. */
export function beforeDrawing(cy: cytoscape.Core, steps: Iterator<undefined>): void {
  preparations.set(rendererOf(cy), steps)
  wake(cy)
}

/** Does at once what is left of it. */
export function finishPreparing(cy: cytoscape.Core): void {
  while (prepare(rendererOf(cy)));
}
