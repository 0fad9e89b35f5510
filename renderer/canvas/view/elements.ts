import { remembered } from '../../../shared/estate/remember.ts'
import { labelRun, textRectangle } from '../../../shared/scene/label.ts'
import { around, grown, middle } from '../../../shared/scene/rectangle.ts'
import type { Box, Line, Point, Rectangle, TextRun } from '../../../shared/scene/scene.ts'
import { iconImage } from './icon.ts'

/** One thing that Cytoscape draws. Equal ids are the same thing, whatever else has changed. */
interface DrawnThing {
  readonly id: string
  /** Rectangles that hold all that is seen of it. */
  readonly reach: readonly Rectangle[]
}

export interface DrawnNode extends DrawnThing {
  readonly group: 'nodes'
  readonly classes: string
  readonly position: Point
  readonly data: Readonly<Record<string, string | number>>
}

export interface DrawnEdge extends DrawnThing {
  readonly group: 'edges'
  readonly classes: string
  readonly data: Readonly<Record<string, string | number>> & { readonly source: string; readonly target: string }
}

export type Drawn = DrawnNode | DrawnEdge

/** Layers from below: containers and frames by depth, lines, nodes, the labels of lines, notes. */
export const LINES = 400
const LAYERS = { frame: 0, container: 0, node: 500, note: 700 } as const
export const LABELS = 600

export const layerOf = (box: Box): number => LAYERS[box.shape] + box.depth

/** Text lies just over its box: others may come between that and the next depth. */
const OVER_BOX = 0.001

/** Cytoscape puts the middle of a line of text on the node's; a run stands on its baseline. */
const BASELINE = 0.26

/** Around a box, for its border. */
const BORDER = 4
/** Around words: their tails, and the ground of a label. */
const AROUND_TEXT = 6
/** Beside a line, for its arrow. */
const ARROW = 12

const textNode = (id: string, run: TextRun, classes: string, z: number): DrawnNode => ({
  id,
  group: 'nodes',
  classes: `text ${run.part} ${run.anchor} ${run.weight === 600 ? 'strong' : ''} ${classes}`,
  position: { x: run.x, y: run.y - run.size * BASELINE },
  data: { text: run.text, size: run.size, z },
  reach: [grown(textRectangle(run), AROUND_TEXT)],
})

function boxNode(box: Box): DrawnNode {
  return {
    id: box.id,
    group: 'nodes',
    classes: `${box.shape} ${box.tone}`,
    position: middle(box),
    data: {
      width: box.width,
      height: box.height,
      z: layerOf(box),
      ...(box.iconAt.width === 0 ? {} : iconImage(box)),
    },
    reach: [grown(box, BORDER)],
  }
}

function textNodes(box: Box): readonly DrawnNode[] {
  const z = layerOf(box) + OVER_BOX
  return box.texts.map((run, i) => textNode(`${box.id} text ${String(i)}`, run, box.tone, z))
}

/** Cytoscape tells a bend by how far along and how far beside the straight way from end to end it lies. */
function bends(points: readonly Point[]): { readonly weights: string; readonly distances: string } {
  const [start, end] = [points[0], points.at(-1)]
  if (start === undefined || end === undefined) return { weights: '0.5', distances: '0' }
  const [dx, dy] = [end.x - start.x || 0.01, end.y - start.y]
  const length = Math.hypot(dx, dy)
  const inner = points.length > 2 ? points.slice(1, -1) : [{ x: start.x + dx / 2, y: start.y + dy / 2 }]
  const along = ({ x, y }: Point): number => ((x - start.x) * dx + (y - start.y) * dy) / length ** 2
  const beside = ({ x, y }: Point): number => ((y - start.y) * dx - (x - start.x) * dy) / length
  return { weights: inner.map(along).join(' '), distances: inner.map(beside).join(' ') }
}

const endpoint = (box: Box, point: Point): string => {
  const { x, y } = middle(box)
  return `${String(point.x - x)}px ${String(point.y - y)}px`
}

const legsOf = ({ points }: Line): readonly Rectangle[] =>
  points.flatMap((point, i) => {
    const before = points[i - 1]
    const ends = [before ?? point, point].map((each) => ({ ...each, width: 0, height: 0 }))
    return (before && around(ends)) ?? []
  })

export function lineEdge(line: Line, from: Box, to: Box): DrawnEdge {
  const start = line.points[0] ?? middle(from)
  const end = line.points.at(-1) ?? middle(to)
  return {
    id: line.id,
    group: 'edges',
    classes: line.style,
    data: {
      source: from.id,
      target: to.id,
      start: endpoint(from, start),
      end: endpoint(to, end),
      ...bends(line.points),
      z: LINES,
    },
    reach: legsOf(line).map((leg) => grown(leg, ARROW)),
  }
}

function labelNodes(line: Line): readonly DrawnNode[] {
  const run = labelRun(line)
  return run === undefined ? [] : [textNode(`${line.id} label`, run, 'label', LABELS)]
}

/** The same box or line always gives the same objects. */
export const nodeOfBox = remembered(boxNode)
export const nodesOfTexts = remembered(textNodes)
export const nodesOfLabel = remembered(labelNodes)
