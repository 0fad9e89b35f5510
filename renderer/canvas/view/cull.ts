import { indexOf } from '../hit.ts'
import { grown, overlap, within } from '../../../shared/scene/rectangle.ts'
import type { Box, Line, Rectangle, Scene, Size } from '../../../shared/scene/scene.ts'
import { themes } from '../../../shared/scene/theme.ts'
import { visible, type Viewport } from '../viewport.ts'
import { fromAfar, nameScaleAt } from './afar.ts'
import { lineEdge, nodeOfBox, nodesOfLabel, nodesOfTexts, type Drawn } from './elements.ts'

/** How much of each box can be read at a zoom: from everything down to names, then to shapes only. */
export type Detail = 'full' | 'names' | 'shapes'

export function detailAt(zoom: number): Detail {
  if (zoom >= 0.5) return 'full'
  return zoom >= 0.22 ? 'names' : 'shapes'
}

/** Thinner lines can't be seen from where only shapes can. */
const FAINT = 2

/** How a drawing is lettered at a zoom. */
export interface Letters {
  readonly detail: Detail
  /** How much larger names are drawn. */
  readonly nameScale: number
}

/** Pixels around the window that are painted too, so that the drawing can be moved as it is. */
export const MARGIN = 256

/** What of the scene is painted. */
export const paintedIn = (viewport: Viewport, size: Size): Rectangle =>
  grown(visible(viewport, size), MARGIN / viewport.zoom)

/** The part of a scene that Cytoscape holds: what is painted and some way around it. */
export interface Cut extends Letters {
  readonly window: Rectangle
}

export function cutFor(viewport: Viewport, size: Size): Cut {
  const window = grown(paintedIn(viewport, size), MARGIN / viewport.zoom)
  return { window, ...lettersAt(viewport.zoom) }
}

export function lettersAt(zoom: number): Letters {
  const detail = detailAt(zoom)
  return { detail, nameScale: detail === 'full' ? 1 : nameScaleAt(zoom) }
}

const sameLetters = (a: Letters, b: Letters): boolean => a.detail === b.detail && a.nameScale === b.nameScale

/** Whether the cut still has all that is painted. */
export const serves = (cut: Cut, viewport: Viewport, size: Size): boolean =>
  sameLetters(cut, lettersAt(viewport.zoom)) && within(paintedIn(viewport, size), cut.window)

export function readable(detail: Detail, isTitle: boolean, box: Box): boolean {
  if (detail === 'full') return true
  return isTitle && (detail === 'names' || (box.shape === 'container' && box.depth < 2))
}

export const isFaint = (detail: Detail, { style }: Line): boolean =>
  detail === 'shapes' && themes.light.lines[style].width < FAINT

/** Everything to be drawn, by id. Lines bring the boxes they end at, wherever these are. */
export function elementsIn(scene: Scene, { window, detail, nameScale }: Cut): ReadonlyMap<string, Drawn> {
  const index = indexOf(scene)
  const drawn = new Map<string, Drawn>()
  const add = (box: Box): void => {
    drawn.set(box.id, nodeOfBox(box))
    if (!readable(detail, true, box)) return
    for (const text of nodesOfTexts(fromAfar(box, nameScale)))
      if (readable(detail, text.classes.startsWith('text title'), box)) drawn.set(text.id, text)
  }
  for (const box of scene.boxes) if (overlap(box, window)) add(box)
  for (const line of scene.lines) {
    const [from, to] = [index.box(line.from), index.box(line.to)]
    if (from === undefined || to === undefined || !crosses(line.points, window)) continue
    if (isFaint(detail, line)) continue
    if (!drawn.has(from.id)) add(from)
    if (!drawn.has(to.id)) add(to)
    drawn.set(line.id, lineEdge(line, from, to))
    if (detail === 'full') for (const node of nodesOfLabel(line)) drawn.set(node.id, node)
  }
  return drawn
}

/** Whether any leg may be seen in the window. */
const crosses = (points: Line['points'], window: Rectangle): boolean =>
  points.some((b, i) => {
    const a = points[i - 1] ?? b
    const leg = {
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y),
      width: Math.abs(a.x - b.x),
      height: Math.abs(a.y - b.y),
    }
    return overlap(grown(leg, 1), window)
  })
