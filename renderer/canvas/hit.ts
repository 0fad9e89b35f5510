import { grouped } from '../../shared/estate/grouped.ts'
import { remembered } from '../../shared/estate/remember.ts'
import { labelRectangle, titleHeight } from '../../shared/scene/label.ts'
import { around, bottom, grown, overlap, right } from '../../shared/scene/rectangle.ts'
import type { Box, Line, Point, Rectangle, Scene } from '../../shared/scene/scene.ts'
import type { Id } from '../../shared/plan/plan.ts'

/** What lies under a point. A container's `title` and `border` move it; its `inside` is ground for what it holds. */
export type Hit =
  | { readonly on: 'box'; readonly box: Box; readonly part: 'body' | 'title' | 'border' | 'inside' }
  | { readonly on: 'line'; readonly line: Line }
  | { readonly on: 'background' }

/** A scene, indexed by place. */
export interface SceneIndex {
  readonly scene: Scene
  readonly box: (id: Id) => Box | undefined
  /** The lines that a resource is drawn as. */
  readonly linesOf: (resource: Id) => readonly Line[]
  /** Boxes that overlap the rectangle, outer ones first. */
  readonly boxesIn: (rectangle: Rectangle) => readonly Box[]
  /** Lines that may run through the rectangle. */
  readonly linesIn: (rectangle: Rectangle) => readonly Line[]
}

const CELL = 256

function* cellsOf(rectangle: Rectangle): Generator<string> {
  for (let x = Math.floor(rectangle.x / CELL); x <= Math.floor(right(rectangle) / CELL); x++)
    for (let y = Math.floor(rectangle.y / CELL); y <= Math.floor(bottom(rectangle) / CELL); y++)
      yield `${String(x)} ${String(y)}`
}

/** Things by the part of the drawing they lie in. */
export class Cells<T> {
  readonly #cells = new Map<string, T[]>()

  add(rectangle: Rectangle, item: T): void {
    for (const key of cellsOf(rectangle)) {
      const cell = this.#cells.get(key)
      if (cell === undefined) this.#cells.set(key, [item])
      else cell.push(item)
    }
  }

  in(rectangle: Rectangle): ReadonlySet<T> {
    const found = new Set<T>()
    for (const key of cellsOf(rectangle)) for (const item of this.#cells.get(key) ?? []) found.add(item)
    return found
  }
}

export const labelOf = (line: Line): Rectangle | undefined => line.labelAt && labelRectangle(line.label, line.labelAt)

const pointRectangle = (point: Point): Rectangle => ({ ...point, width: 0, height: 0 })

const extentOf = (line: Line): Rectangle => {
  const label = labelOf(line)
  return around([...line.points.map(pointRectangle), ...(label ? [label] : [])]) ?? pointRectangle({ x: 0, y: 0 })
}

function cellsFor<T>(items: readonly T[], extent: (item: T) => Rectangle): Cells<T> {
  const cells = new Cells<T>()
  for (const item of items) cells.add(extent(item), item)
  return cells
}

/** The cells are made when first asked for: a scene that only follows a drag is never searched. */
function indexed(scene: Scene): SceneIndex {
  let boxes: Cells<Box> | undefined
  let lines: Cells<Line> | undefined
  let ofResource: ReadonlyMap<Id, readonly Line[]> | undefined
  const byId = new Map(scene.boxes.map((box) => [box.id, box]))
  return {
    scene,
    box: (id) => byId.get(id),
    linesOf: (resource) => (ofResource ??= grouped(scene.lines, (line) => line.resource)).get(resource) ?? [],
    boxesIn: (rectangle) => {
      boxes ??= cellsFor(scene.boxes, (box) => box)
      return [...boxes.in(rectangle)].filter((box) => overlap(grown(box, 0.01), rectangle)).sort(byDepth)
    },
    linesIn: (rectangle) => {
      lines ??= cellsFor(scene.lines, extentOf)
      return [...lines.in(rectangle)].filter((line) => overlap(grown(extentOf(line), 1), rectangle))
    },
  }
}

const byDepth = (a: Box, b: Box): number => a.depth - b.depth

export const indexOf = remembered(indexed)

/** From the point to the nearest of the line. */
function distanceTo(line: Line, point: Point): number {
  const distances = line.points.slice(1).map((b, i) => {
    const a = line.points[i] ?? b
    const across = Math.max(Math.min(a.x, b.x) - point.x, 0, point.x - Math.max(a.x, b.x))
    const down = Math.max(Math.min(a.y, b.y) - point.y, 0, point.y - Math.max(a.y, b.y))
    return Math.hypot(across, down)
  })
  return Math.min(...distances)
}

const isIn = (point: Point, rectangle: Rectangle): boolean =>
  point.x >= rectangle.x && point.x <= right(rectangle) && point.y >= rectangle.y && point.y <= bottom(rectangle)

/** The boxes under a point, innermost first. */
export const boxesAt = (index: SceneIndex, point: Point): readonly Box[] =>
  index
    .boxesIn(grown(pointRectangle(point), 0.5))
    .filter((box) => isIn(point, box))
    .reverse()

function lineAt(index: SceneIndex, point: Point, reach: number): Line | undefined {
  const near = index.linesIn(grown(pointRectangle(point), reach))
  const labelled = near.find((line) => {
    const label = labelOf(line)
    return label !== undefined && isIn(point, label)
  })
  if (labelled !== undefined) return labelled
  return near
    .filter((line) => distanceTo(line, point) <= reach)
    .sort((a, b) => distanceTo(a, point) - distanceTo(b, point))[0]
}

/** The lines of a trunk that run nearest to a point: all of the stem, or one branch. */
export function trunkAt(index: SceneIndex, trunk: string, point: Point, reach: number): readonly Line[] {
  const near = index.linesIn(grown(pointRectangle(point), reach)).filter((line) => line.trunk === trunk)
  const nearest = Math.min(reach, ...near.map((line) => distanceTo(line, point)))
  return near.filter((line) => distanceTo(line, point) <= nearest)
}

function partOf(box: Box, point: Point, reach: number): 'title' | 'border' | 'inside' {
  if (point.y <= box.y + titleHeight(box)) return 'title'
  return isIn(point, grown(box, -reach)) ? 'inside' : 'border'
}

/** @param reach  how near to a line or border is on it, in the scene's units */
export function hitAt(index: SceneIndex, point: Point, reach: number): Hit {
  const boxes = boxesAt(index, point)
  const node = boxes.find((box) => box.shape === 'note') ?? boxes.find((box) => box.shape === 'node')
  if (node !== undefined) return { on: 'box', box: node, part: 'body' }
  const line = lineAt(index, point, reach)
  if (line !== undefined) return { on: 'line', line }
  const [box] = boxes
  if (box !== undefined) return { on: 'box', box, part: partOf(box, point, reach) }
  return { on: 'background' }
}
