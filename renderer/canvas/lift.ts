import type { Id } from '../../shared/plan/plan.ts'
import type { Line, Point, Scene } from '../../shared/scene/scene.ts'
import { withContents } from '../../shared/workspace/commands/move.ts'
import type { Preview } from './gestures/gesture.ts'
import { indexOf } from './hit.ts'
import { elbow, moved } from './shown.ts'
import type { Viewport } from './viewport.ts'

/** A drawing while some of it is dragged, so that nothing but its place changes from frame to frame. */
export interface Lift {
  readonly resting: Scene
  /** What moves, where it was. */
  readonly lifted: Scene
  /** Lines from the one to the other. */
  readonly joining: readonly Line[]
}

type Shift = NonNullable<Preview['shift']>

function lift(scene: Scene, { ids, copy }: Shift): Lift {
  const moving = withContents(scene, ids)
  const isMoving = ({ id }: { readonly id: Id }): boolean => moving.has(id)
  const ends = ({ from, to }: Line): number => Number(moving.has(from)) + Number(moving.has(to))
  const boxes = scene.boxes.filter(isMoving)
  if (copy) return { resting: scene, lifted: { ...scene, boxes, lines: [] }, joining: [] }
  return {
    resting: {
      ...scene,
      boxes: scene.boxes.filter((box) => !isMoving(box)),
      lines: scene.lines.filter((line) => ends(line) === 0),
    },
    lifted: { ...scene, boxes, lines: scene.lines.filter((line) => ends(line) === 2) },
    joining: scene.lines.filter((line) => ends(line) === 1),
  }
}

/** The same parts as long as the same is dragged. */
export function createLift(): (scene: Scene, shift: Shift) => Lift {
  let last: { readonly scene: Scene; readonly shift: Shift; readonly lift: Lift } | undefined
  return (scene, shift) => {
    const isSame = last?.scene === scene && last.shift.ids === shift.ids && last.shift.copy === shift.copy
    if (last === undefined || !isSame) last = { scene, shift, lift: lift(scene, shift) }
    return last.lift
  }
}

/** Where the window looks at what is lifted, which is drawn where it was. */
export const liftedViewport = ({ x, y, zoom }: Viewport, by: Point): Viewport => ({
  x: Math.round(x + by.x * zoom),
  y: Math.round(y + by.y * zoom),
  zoom,
})

/** The simplest way of a joining line for the time being. */
export function joint(scene: Scene, lifted: Scene, { from, to }: Line, by: Point): readonly Point[] {
  const carried = indexOf(lifted)
  const placeOf = (id: Id) => {
    const box = carried.box(id)
    return box === undefined ? indexOf(scene).box(id) : { ...box, ...moved(box, by) }
  }
  const [start, end] = [placeOf(from), placeOf(to)]
  return start === undefined || end === undefined ? [] : elbow(start, end)
}
