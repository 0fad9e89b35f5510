import type { Id } from '../../shared/plan/plan.ts'
import { middle, right } from '../../shared/scene/rectangle.ts'
import { letteringOf } from '../../shared/scene/label.ts'
import type { Box, Line, Point, Rectangle, Scene } from '../../shared/scene/scene.ts'
import { withContents } from '../../shared/workspace/commands/move.ts'
import type { Preview } from './gestures/gesture.ts'

export const moved = (point: Point, by: Point): Point => ({ x: point.x + by.x, y: point.y + by.y })

const movedBox = (box: Box, by: Point): Box => ({
  ...box,
  ...moved(box, by),
  iconAt: { ...box.iconAt, ...moved(box.iconAt, by) },
  texts: box.texts.map((run) => ({ ...run, ...moved(run, by) })),
})

export function elbow(from: Rectangle, to: Rectangle): readonly Point[] {
  const [a, b] = [middle(from), middle(to)]
  const [start, end] = a.x <= b.x ? [right(from), to.x] : [from.x, right(to)]
  const x = (start + end) / 2
  return [
    { x: start, y: a.y },
    { x, y: a.y },
    { x, y: b.y },
    { x: end, y: b.y },
  ]
}

/** A line follows the boxes it joins; while only one of them moves it takes the simplest way and goes without label. */
function follow(line: Line, moving: ReadonlySet<Id>, by: Point, boxes: ReadonlyMap<Id, Box>): Line {
  const [from, to] = [moving.has(line.from), moving.has(line.to)]
  if (!from && !to) return line
  if (from && to) {
    const points = line.points.map((point) => moved(point, by))
    return { ...line, points, ...(line.labelAt ? { labelAt: moved(line.labelAt, by) } : {}) }
  }
  const [start, end] = [boxes.get(line.from), boxes.get(line.to)]
  if (start === undefined || end === undefined) return line
  const { labelAt: _, ...unlabelled } = line
  return { ...unlabelled, points: elbow(start, end) }
}

function shiftedScene(scene: Scene, ids: readonly Id[], by: Point): Scene {
  const moving = withContents(scene, ids)
  const boxes = scene.boxes.map((box) => (moving.has(box.id) ? movedBox(box, by) : box))
  const byId = new Map(boxes.map((box) => [box.id, box]))
  return { ...scene, boxes, lines: scene.lines.map((line) => follow(line, moving, by, byId)) }
}

const COPY = 'copy of '

function copiedScene(scene: Scene, ids: readonly Id[], by: Point): Scene {
  const copied = withContents(scene, ids)
  const copies = scene.boxes
    .filter((box) => copied.has(box.id))
    .map((box) => ({ ...movedBox(box, by), id: COPY + box.id }))
  return { ...scene, boxes: [...scene.boxes, ...copies] }
}

function resizedScene(scene: Scene, id: Id, to: Rectangle): Scene {
  const resized = (box: Box): Box => {
    const { icon, texts } = letteringOf(box.shape, to, box)
    return { ...box, ...to, iconAt: icon, texts }
  }
  return { ...scene, boxes: scene.boxes.map((box) => (box.id === id ? resized(box) : box)) }
}

/** The scene as it looks while a gesture runs. What the gesture leaves alone stays the same object. */
export function shownScene(scene: Scene, { shift, resize }: Preview): Scene {
  if (shift !== undefined) return (shift.copy ? copiedScene : shiftedScene)(scene, shift.ids, shift.by)
  if (resize !== undefined) return resizedScene(scene, resize.id, resize.to)
  return scene
}
