import { overlap, within } from '../../../shared/scene/rectangle.ts'
import { REGION_ID, type Id } from '../../../shared/plan/plan.ts'
import type { Point, Rectangle } from '../../../shared/scene/scene.ts'
import { spanned, type Gesture, type Ground, type Pointer } from './gesture.ts'

/** Nodes and notes it touches, containers and frames it encloses. */
export function inMarquee({ index }: Ground, marquee: Rectangle): readonly Id[] {
  const chosen = index
    .boxesIn(marquee)
    .filter((box) => box.id !== REGION_ID)
    .filter((box) => (box.shape === 'node' || box.shape === 'note' ? overlap(box, marquee) : within(box, marquee)))
  return chosen.map((box) => box.id)
}

/** With Shift the selection of before is kept. */
export function marquee(ground: Ground, from: Point, pointer: Pointer): Gesture {
  const rectangle = spanned(from, pointer.at)
  const found = inMarquee(ground, rectangle)
  const ids = pointer.shift ? [...new Set([...ground.selection, ...found])] : found
  return {
    preview: { cursor: 'crosshair', marquee: rectangle, marked: found },
    move: (next) => marquee(ground, from, next),
    end: () => ({ type: 'select', ids }),
  }
}
