import cytoscape from 'cytoscape'
import type { Rectangle, Scene, Size } from '../../../shared/scene/scene.ts'
import type { Theme } from '../../../shared/scene/theme.ts'
import type { Viewport } from '../viewport.ts'
import { cutFor, elementsIn, MARGIN, serves, type Cut } from './cull.ts'
import { applyDifference } from './apply.ts'
import { difference, type Difference } from './diff.ts'
import type { Drawn } from './elements.ts'
import { forget } from './forget.ts'
import { beforeDrawing, drawOnDemand, finishPreparing, wake } from './frames.ts'
import { createPainter } from './painter.ts'
import { createPicture } from './picture.ts'
import { sharePictures } from './pictures.ts'
import { stylesheet } from './stylesheet.ts'

/** The drawing on the screen. It only ever shows what it is given; nothing is read back from it. */
export interface DrawingView {
  /** @param isFine  sharp, for who looks; else quick, for who moves */
  readonly draw: (scene: Scene, viewport: Viewport, size: Size, isFine: boolean) => void
  readonly paint: (theme: Theme) => void
  /** While held it draws nothing, and prepares nothing for later frames either. */
  readonly hold: (isHeld: boolean) => void
  /** Called after each frame it draws. */
  readonly onFrame: (listener: () => void) => void
  readonly destroy: () => void
}

/** Of Cytoscape’s canvases the one with everything on it. */
const PAINTED = 'canvas[data-id="layer2-node"]'

/** Changes after which Cytoscape forgets. */
const FORGETS = 100

drawOnDemand()

/**
 * @param container  reaches `MARGIN` beyond the window on all sides
 * @param isOpaque  else what lies below shows through
 */
export function createView(container: HTMLElement, isOpaque: boolean): DrawingView {
  const brush = document.createElement('div')
  brush.className = 'canvas-brush'
  const picture = createPicture()
  container.append(brush, ...picture.elements)
  const cy = cytoscape({
    container: brush,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    userPanningEnabled: false,
    userZoomingEnabled: false,
    minZoom: 1e-3,
    maxZoom: 1e3,
  })
  sharePictures(cy)
  const painter = createPainter(cy)
  let drawn: ReadonlyMap<string, Drawn> = new Map()
  /** Until there is something to draw. */
  let isHeld = true
  cy.startBatch()
  let changes = 0
  let last: { readonly scene: Scene; readonly cut: Cut } | undefined

  /** @returns where it looks different now */
  const show = (scene: Scene, cut: Cut): readonly Rectangle[] => {
    const next = elementsIn(scene, cut)
    const changed = difference(drawn, next)
    finishPreparing(cy)
    const steps = applyDifference(cy, changed)
    if (steps.next().done !== true) beforeDrawing(cy, steps)
    const places = reachOf(changed, drawn)
    drawn = next
    last = { scene, cut }
    if (++changes % FORGETS === 0) forget(cy)
    return places
  }

  const hold = (wanted: boolean): void => {
    if (wanted === isHeld) return
    isHeld = wanted
    if (wanted) cy.startBatch()
    else {
      cy.endBatch()
      wake(cy)
    }
  }

  return {
    hold,
    draw: (scene, viewport, size, isFine) => {
      const cut = last !== undefined && serves(last.cut, viewport, size) ? last.cut : cutFor(viewport, size)
      const changed = last?.cut === cut && last.scene === scene ? [] : show(scene, cut)
      painter.order({ elements: drawn, isFine, changed })
      const { x, y, zoom } = viewport
      cy.viewport({ zoom, pan: { x: x + MARGIN, y: y + MARGIN } })
    },
    paint: (next) => {
      painter.restyle(isOpaque ? next.background : undefined)
      finishPreparing(cy)
      // What is added anew is styled in portions; what is there, all in one go.
      cy.elements().remove()
      cy.style(stylesheet(next))
      drawn = new Map()
      if (last !== undefined) show(last.scene, last.cut)
    },
    onFrame: (listener) => {
      cy.on('render', () => {
        const canvas = brush.querySelector<HTMLCanvasElement>(PAINTED)
        if (canvas !== null && isOpaque) picture.take(canvas, wholeOf(canvas), painter.patched())
        else if (canvas !== null) picture.take(canvas, painter.extent())
        listener()
      })
    },
    destroy: () => {
      cy.destroy()
      container.replaceChildren()
    },
  }
}

const wholeOf = ({ width, height }: Size): Rectangle => ({ x: 0, y: 0, width, height })

/** What is seen of all that came, changed or went. */
const reachOf = ({ added, changed, removed }: Difference, before: ReadonlyMap<string, Drawn>): readonly Rectangle[] => [
  ...added.flatMap(({ reach }) => reach),
  ...changed.flatMap(({ from, to }) => [...from.reach, ...to.reach]),
  ...removed.flatMap((id) => before.get(id)?.reach ?? []),
]
