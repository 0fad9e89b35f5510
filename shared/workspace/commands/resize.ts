import { enclosing, framesOf } from '../../draw/frame.ts'
import { madeRoom } from '../../draw/room.ts'
import { treeOf } from '../../draw/tree.ts'
import { kindNamed } from '../../kinds/by-name.ts'
import { applyPatch, merge, type Patch } from '../../plan/patch.ts'
import type { Id, Plan } from '../../plan/plan.ts'
import { titleBarWidth } from '../../scene/label.ts'
import { sameRectangle, within } from '../../scene/rectangle.ts'
import type { Box, Rectangle, Scene } from '../../scene/scene.ts'
import { resized } from './move.ts'
import { chosenBoxes } from './outermost.ts'

/** A box of another size; what a container would cover moves aside. */
export function stretched(plan: Plan, id: Id, to: Rectangle): Patch {
  const patch = resized(id, to)
  return merge(patch, { places: madeRoom(plan, applyPatch(plan, patch).plan, [id], [id]) })
}

/** A container is wide enough for its title bar, within reason. */
const NARROWEST = 192
const WIDE_TITLE = 400

type Frames = ReadonlyMap<Id, Rectangle>

/** One after another: each from where those before have left it. */
function inTurn(
  plan: Plan,
  boxes: readonly Box[],
  to: (box: Box, frame: Rectangle, frames: Frames) => Rectangle,
): Patch {
  let patch: Patch = {}
  for (const box of boxes) {
    const made = applyPatch(plan, patch).plan
    const frames = framesOf(made.resources, treeOf(made.resources), made.places)
    const frame = frames.get(box.id) ?? box
    const next = to(box, frame, frames)
    if (!sameRectangle(frame, next)) patch = merge(patch, stretched(made, box.id, next))
  }
  return patch
}

/** The chosen boxes that may have another size than their kind. */
export const resizable = (scene: Scene, ids: Iterable<Id>): readonly Box[] =>
  chosenBoxes(scene, ids).filter(({ shape }) => shape !== 'node')

export type Measure = 'width' | 'height'

/** All as wide, as high or both as the largest of them, so that everything in them still fits. */
export function sameSize(plan: Plan, scene: Scene, ids: Iterable<Id>, measures: readonly Measure[]): Patch {
  const boxes = resizable(scene, ids)
  const largest = (measure: Measure): number => Math.max(...boxes.map((box) => box[measure]))
  const size = Object.fromEntries(measures.map((measure) => [measure, largest(measure)]))
  return inTurn(plan, boxes, (_, frame) => ({ ...frame, ...size }))
}

/** The chosen containers and frames just large enough for what is in them, inner ones first. */
export function fitted(plan: Plan, scene: Scene, ids: Iterable<Id>): Patch {
  const { inside } = treeOf(plan.resources)
  const boxes = resizable(scene, ids).filter(({ shape }) => shape !== 'note')
  const contents = ({ id, shape }: Box, frame: Rectangle, frames: Frames): readonly Rectangle[] =>
    shape === 'frame'
      ? [...frames].flatMap(([each, at]) => (each !== id && within(at, frame) ? [at] : []))
      : inside(id).flatMap((each) => frames.get(each) ?? [])
  return inTurn(
    plan,
    boxes.toSorted((a, b) => b.depth - a.depth),
    (box, frame, frames) => {
      const held = enclosing(contents(box, frame, frames))
      if (held === undefined) return { ...frame, ...kindNamed(box.kind)?.drawing.size }
      return { ...held, width: Math.max(held.width, NARROWEST, Math.min(titleBarWidth(box), WIDE_TITLE)) }
    },
  )
}
