import type { Id } from '../plan/plan.ts'
import { TITLE_BAR } from '../scene/label.ts'
import { remembered } from '../estate/remember.ts'
import type { Box, Rectangle } from '../scene/scene.ts'

/** What a line between two boxes has to know of its surroundings, and nothing else. */
export interface Trip {
  readonly from: Rectangle
  readonly to: Rectangle
  /** Boxes and title bars that it has to go around. */
  readonly obstacles: readonly Rectangle[]
  /** Containers whose border it crosses. */
  readonly crossed: readonly Rectangle[]
  /** The innermost container that holds both ends; it stays inside. */
  readonly within: Rectangle | undefined
}

const titleBar = remembered(({ x, y, width }: Rectangle): Rectangle => ({ x, y, width, height: TITLE_BAR }))

/** The boxes of a scene by id, and what each container holds. */
export interface Surroundings {
  readonly boxes: ReadonlyMap<Id, Box>
  readonly inside: ReadonlyMap<Id | null, readonly Box[]>
}

export function surroundingsOf(boxes: readonly Box[]): Surroundings {
  const inside = new Map<Id | null, Box[]>()
  for (const box of boxes) {
    const beside = inside.get(box.parent)
    if (beside === undefined) inside.set(box.parent, [box])
    else beside.push(box)
  }
  return { boxes: new Map(boxes.map((box) => [box.id, box])), inside }
}

/** The box and the containers around it, from the inside out. */
function chainOf(box: Box, boxes: ReadonlyMap<Id, Box>): readonly Box[] {
  const chain = [box]
  for (let next = boxes.get(box.parent ?? ''); next !== undefined; next = boxes.get(next.parent ?? '')) chain.push(next)
  return chain
}

/** Undefined when one of the two holds the other: their nesting says it already. */
export function tripOf(from: Box, to: Box, { boxes, inside }: Surroundings): Trip | undefined {
  const [out, into] = [chainOf(from, boxes), chainOf(to, boxes)]
  if (out.includes(to) || into.includes(from)) return undefined
  const home = out.find((box) => into.includes(box))
  const mine = new Set([...out, ...into].filter((box) => box !== home && !(out.includes(box) && into.includes(box))))
  const crossed = [...mine].filter((box) => box !== from && box !== to)
  const rooms = [home?.id ?? null, ...crossed.map((box) => box.id)]
  const besides = rooms.flatMap((id) => (inside.get(id) ?? []).filter((box) => !mine.has(box)))
  const bars = [...crossed, ...(home ? [home] : [])].map(titleBar)
  return { from, to, obstacles: [...besides, ...bars], crossed, within: home }
}

const sameRectangles = (a: readonly Rectangle[], b: readonly Rectangle[]): boolean =>
  a.length === b.length && a.every((each, i) => same(each, b[i]))

const same = (a: Rectangle | undefined, b: Rectangle | undefined): boolean =>
  a === b ||
  (a !== undefined && b !== undefined && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height)

/** A trip through the same surroundings takes the same way. */
export const sameTrip = (a: Trip, b: Trip): boolean =>
  same(a.from, b.from) &&
  same(a.to, b.to) &&
  same(a.within, b.within) &&
  sameRectangles(a.crossed, b.crossed) &&
  sameRectangles(a.obstacles, b.obstacles)
