import { indexOf } from '../hit.ts'
import { grown, overlap, within } from '../../../shared/scene/rectangle.ts'
import type { Box, Rectangle, Scene, Size } from '../../../shared/scene/scene.ts'
import { themes } from '../../../shared/scene/theme.ts'
import { visible, type Viewport } from '../viewport.ts'
import { lineEdge, nodesOfBox, nodesOfLabel, type Drawn, type DrawnNode } from './elements.ts'

/** How much of each box can be read at a zoom: from everything down to names, then to shapes only. */
export type Detail = 'full' | 'names' | 'shapes'

export function detailAt(zoom: number): Detail {
  if (zoom >= 0.45) return 'full'
  return zoom >= 0.22 ? 'names' : 'shapes'
}

/** Thinner lines can't be seen from where only shapes can. */
const FAINT = 2

/** The part of a scene that Cytoscape holds: what can be seen and some way around it. */
export interface Cut {
  readonly window: Rectangle
  readonly detail: Detail
}

export function cutFor(viewport: Viewport, size: Size): Cut {
  const seen = visible(viewport, size)
  return { window: grown(seen, Math.max(seen.width, seen.height) / 2), detail: detailAt(viewport.zoom) }
}

/** Whether the cut still shows all that can be seen. */
export const serves = (cut: Cut, viewport: Viewport, size: Size): boolean =>
  cut.detail === detailAt(viewport.zoom) && within(visible(viewport, size), cut.window)

const readable = (detail: Detail, node: DrawnNode, box: Box): boolean => {
  if (!node.classes.startsWith('text') || detail === 'full') return true
  if (!node.classes.startsWith('text title')) return false
  return detail === 'names' || (box.shape === 'container' && box.depth < 2)
}

/** Everything to be drawn, by id. Lines bring the boxes they end at, wherever these are. */
export function elementsIn(scene: Scene, { window, detail }: Cut): ReadonlyMap<string, Drawn> {
  const index = indexOf(scene)
  const drawn = new Map<string, Drawn>()
  const add = (box: Box): void => {
    for (const node of nodesOfBox(box)) if (readable(detail, node, box)) drawn.set(node.id, node)
  }
  for (const box of scene.boxes) if (overlap(box, window)) add(box)
  for (const line of scene.lines) {
    const [from, to] = [index.box(line.from), index.box(line.to)]
    if (from === undefined || to === undefined || !crosses(line.points, window)) continue
    if (detail === 'shapes' && themes.light.lines[line.style].width < FAINT) continue
    if (!drawn.has(from.id)) add(from)
    if (!drawn.has(to.id)) add(to)
    drawn.set(line.id, lineEdge(line, from, to))
    if (detail === 'full') for (const node of nodesOfLabel(line)) drawn.set(node.id, node)
  }
  return drawn
}

/** Whether any leg may be seen in the window. */
const crosses = (points: Scene['lines'][number]['points'], window: Rectangle): boolean =>
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
