import { letteringOf } from '../../shared/scene/label.ts'
import { sameRectangle } from '../../shared/scene/rectangle.ts'
import type { Box, Line, Rectangle, Scene } from '../../shared/scene/scene.ts'
import { indexOf } from './hit.ts'
import { elbow } from './shown.ts'

/** Milliseconds. */
export const GLIDE = 200

/** From a start to a gentle end. */
export const eased = (part: number): number => 1 - (1 - part) ** 3

function rectangleBetween(from: Rectangle, to: Rectangle, part: number): Rectangle {
  const at = (key: keyof Rectangle): number => from[key] + (to[key] - from[key]) * part
  return { x: at('x'), y: at('y'), width: at('width'), height: at('height') }
}

function boxBetween(from: Box | undefined, to: Box, part: number): Box {
  if (from === undefined || sameRectangle(from, to)) return to
  const rectangle = rectangleBetween(from, to, part)
  const { icon, texts } = letteringOf(to.shape, rectangle, to)
  return { ...to, ...rectangle, iconAt: icon, texts }
}

/** On its way a line goes from box to box as simply as can be, without its label. */
function lineBetween(line: Line, start: Box, end: Box): Line {
  const { labelAt: _, ...unlabelled } = line
  return { ...unlabelled, points: elbow(start, end) }
}

/** A scene on its way to another; boxes that stay, and lines between them, are those of the other. */
export function between(from: Scene, to: Scene, part: number): Scene {
  const before = indexOf(from)
  const boxes = to.boxes.map((box) => boxBetween(before.box(box.id), box, part))
  const moved = new Map(boxes.filter((box, i) => box !== to.boxes[i]).map((box) => [box.id, box]))
  if (moved.size === 0) return to
  const after = indexOf(to)
  const boxOf = (id: string): Box | undefined => moved.get(id) ?? after.box(id)
  const lines = to.lines.map((line) => {
    const [start, end] = [boxOf(line.from), boxOf(line.to)]
    const isStill = !moved.has(line.from) && !moved.has(line.to)
    return isStill || start === undefined || end === undefined ? line : lineBetween(line, start, end)
  })
  return { ...to, boxes, lines }
}
